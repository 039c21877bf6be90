import { z } from "zod";

/*
 * What a rule by rating says of its parts and of how it is verified; scoring and sheets look at both.
 */

export const partSchema = z.strictObject({
  id: z.string().min(1),
  label: z.string().min(1),
  optional: z.boolean().optional().describe("可以不适用：空着的不计"),
  unless: z
    .strictObject({
      attribute: z.string().min(1).describe("单位属性的编号，类型为flag或choice"),
      is: z.union([z.boolean(), z.string().min(1)]).describe("flag写true或false，choice写选项"),
    })
    .optional()
    .describe("什么情形的单位不适用：评了的不计，并提示；与optional一起写"),
});

export const verifiedSchema = z.strictObject({
  attribute: z.string().min(1).describe("注明已核实的单位属性，类型为choices"),
  choice: z.string().min(1).describe("本项已核实的选项"),
  needed: z.boolean().describe("true：核实以前按未填全；false：照填写的计，只提示"),
  clause: z.string().min(1),
});

/** An indicator that is rated by itself, to support a rating or to give it. */
export type RatingPart = z.infer<typeof partSchema>;

/** Where it is noted that a rating was verified, and whether it counts before. */
export type Verification = z.infer<typeof verifiedSchema>;
