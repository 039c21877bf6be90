import { z } from "zod";
import { printedPoints } from "./printedPoints";

/** A part of the table (一级指标). What it adds to the total can be limited, and weighted after that. */
const sectionSchema = z.strictObject({
  name: z.string().min(1),
  max: printedPoints.describe("本部分满分：所属指标分值之和；设有封顶的，为封顶分"),
  cap: z.number().optional().describe("本部分合计最多计多少分"),
  floor: z.number().optional().describe("本部分合计最少计多少分（扣完为止的写0）"),
  weight: z.number().positive().optional().describe("本部分得分（先封顶、保底）乘以多少计入总分，如0.4"),
  clause: z.string().min(1).optional().describe("封顶、保底、权重的依据"),
});

export type Section = z.infer<typeof sectionSchema>;

export const sectionsSchema = z.array(sectionSchema);

/** Sections by their place in the table, as readings name them ("0.cap"). */
export const sectionsByPlace = z.record(z.string(), sectionSchema);
