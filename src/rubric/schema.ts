import { z } from "zod";
import { ruleSchema } from "../rules/kinds/kinds";
import { countsSchema } from "../rules/rule";
import { checkSchema } from "./checks";
import { exampleSchema } from "./example";
import { interpretationSchema } from "./interpretation";
import { ledgerSchema, arithmeticSchema, repetitionSchema, sectionsSchema, totalsSchema } from "./totals";
import { modifierShape } from "./modifiers";
import { printedSchema, printedPoints } from "./printed";
import { gradingSchema, rankingSchema, vetoSchema } from "./standing";
import { scheduleSchema, selfSchema } from "./schedule";

const text = z.string().min(1);

/** A value that another rubric's results hold for the same unit, and the attribute or field that takes it. */
const otherResultSchema = z.strictObject({
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

const sourceSchema = z.strictObject({
  /** Title of the document that the table is an appendix of. */
  title: text,
  /** Null where the document names none. */
  issuer: text.nullable(),
  /** 发文字号; null where the document prints none. */
  number: text.nullable(),
  /** Date of issue or, where none is printed, the year; null where unknown. */
  date: text.nullable(),
  /** The annex's title in the list of attachments, where it differs from the one above the table. */
  attachmentTitle: text.nullable(),
  assessor: text.optional().describe("由谁考核、签章；没写的是发文机关"),
  assessed: text.optional().describe("考核谁"),
});

const phaseSchema = z.strictObject({ id: text, label: text, max: printedPoints });

const categorySchema = z.strictObject({ id: text, name: text });

const attributeSchema = z.strictObject({
  id: text,
  label: text,
  type: z.enum(["flag", "integer", "number", "choice", "choices", "text"]),
  /** The options of a choice, or of several that may be chosen at once (choices). */
  choices: z.array(text).optional(),
  aliases: z.record(z.string(), text).optional().describe("选项的别的写法，如简称；读入时换成选项"),
  /** The least number or integer; 0 where none is given. */
  min: z.number().optional(),
  /** The greatest number or integer. */
  max: z.number().optional(),
  /** What to enter and when. */
  note: text,
});

const itemSchema = z.strictObject({
  id: text,
  /** The number as printed; items that share a printed row share it. */
  number: z.string(),
  /** A short name, for messages and for the heads of columns. */
  name: text,
  section: text.nullable(),
  category: text.nullable(),
  /**
   * Full points; the cap for items that add or take away; 0 for ratings and vetoes; null for points that only lead to
   * other items', which need none.
   */
  max: printedPoints.nullable(),
  /** Full points of each phase, where the table has phases. */
  phases: z.record(z.string(), printedPoints).nullable(),
  counts: countsSchema,
  rule: ruleSchema,
  /** The place in the document that grounds the rule, as an explanation quotes it. */
  clause: text,
  /** The label of the number measured beside the score, where the table measures one. */
  measured: text.nullable(),
  /** Detailed rules that somebody else files, and who scores by them. */
  detailedRules: z.strictObject({ by: text, filedWith: text }).nullable(),
  toConfirm: text.optional().describe("起草时没有把握的地方：请对照原文核对，改好后删去"),
  ...modifierShape,
});

const mendSchema = z.strictObject({
  printed: text,
  mended: text,
  where: text,
  /** So that the table can be printed as it was issued. */
  places: z
    .array(text)
    .min(1)
    .optional()
    .describe("印制表中更正了的各处，如title、rows[2].cells[5]；其中各处都是这样更正的"),
});

/** What the document itself has wrong; kept as printed, said, and not found fault with. */
const documentFaultSchema = z.strictObject({
  fault: text.describe("文件哪里有误，如“合计印为100分，各项合计98分”"),
  code: text.optional().describe("检查的代码，如lint-sum；检查看不出的不写"),
  path: text.optional().describe("检查指出的位置，如total；检查看不出的不写"),
});

const remarkSchema = z.strictObject({
  text: text.describe("文件留给人判断、程序算不出的，这里怎样看待"),
  clause: text,
});

/** One appendix table as data: its source, its printed form, its rules, its open cases and worked examples. */
export const rubricSchema = z.strictObject({
  $schema: z.string().optional(),
  /** Version of this file format. */
  format: z.literal(1),
  /** Stable id; the name of the file. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "should-be-id"),
  /** Raised whenever a text, a max or a rule changes. */
  version: z.int().positive(),
  title: text,
  source: sourceSchema,
  /** What the document asks of the unit itself. */
  self: selfSchema,
  schedule: scheduleSchema,
  printed: printedSchema,
  sections: sectionsSchema,
  phases: z.array(phaseSchema),
  categories: z.array(categorySchema),
  attributes: z.array(attributeSchema),
  items: z.array(itemSchema).min(1),
  /** The sum of all items that count into the base, in each category; null for a rubric without points. */
  total: printedPoints.nullable(),
  arithmetic: arithmeticSchema,
  repetition: repetitionSchema.optional(),
  totals: totalsSchema.optional(),
  ledger: ledgerSchema.optional().describe("同一件事在几个指标都记了台账的"),
  veto: vetoSchema.nullable(),
  ranking: rankingSchema,
  grading: gradingSchema,
  checks: z.array(checkSchema),
  /** What the document keeps internal besides ranks and explanations; nothing where absent. */
  confidential: z.strictObject({ what: z.array(z.enum(["ratings", "grades"])).min(1), clause: text }).optional(),
  otherResults: z.array(otherResultSchema).optional().describe("从另一份考评表的结果中取来的数"),
  interpretations: z.array(interpretationSchema),
  /** Misreadings of the source's extraction that were mended. */
  mended: z.array(mendSchema),
  documentFaults: z.array(documentFaultSchema).optional().describe("文件本身有误、照原文保留之处"),
  remarks: z.array(remarkSchema).min(1).optional().describe("文件留给人判断的地方"),
  examples: z.array(exampleSchema),
});

export type Rubric = z.infer<typeof rubricSchema>;
export type Item = Rubric["items"][number];
export type Attribute = Rubric["attributes"][number];

/** The format of rubric files as JSON Schema, for editors; it cannot say what lint checks. */
export function rubricJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(rubricSchema, {
    io: "input",
    override: ({ jsonSchema }) => {
      // Editors divide in binary floating point and would find fault with 0.5 as a multiple of 0.01.
      delete jsonSchema.multipleOf;
    },
  });
  return { ...schema, title: "考评表" };
}
