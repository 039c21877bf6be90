import { z } from "zod";

const text = z.string().min(1);

/** A value that another rubric's results hold for the same unit, and the attribute or field that takes it. */
export const otherResultSchema = z.strictObject({
  rubric: text.describe("另一份考评表的编号"),
  take: z.enum(["total", "base", "rank"]).describe("取它的总分、基础分还是名次"),
  to: z
    .union([
      z.strictObject({ attribute: text }),
      z.strictObject({ item: text, field: text.describe("填报项目的编号，如score") }),
    ])
    .describe("填到哪里，须为数字"),
  clause: text,
});

export type OtherResult = z.infer<typeof otherResultSchema>;
