import { z } from "zod";

const valuesSchema = z.record(z.string(), z.record(z.string(), z.json()));

const unitSchema = z.strictObject({
  name: z.string().min(1),
  category: z.string().optional(),
  attributes: z.record(z.string(), z.json()).optional(),
  entries: valuesSchema.optional(),
  self: valuesSchema.optional(),
  final: z.strictObject({ grade: z.string(), reason: z.string() }).optional(),
});

const expectationSchema = z.strictObject({
  /** Points by item; null where unscored, true or false for an event that vetoes, a rating's name for a rating. */
  items: z.record(z.string(), z.union([z.number(), z.boolean(), z.string(), z.null()])).optional(),
  sections: z.record(z.string(), z.number()).optional(),
  phases: z.record(z.string(), z.number()).optional(),
  base: z.number().optional(),
  bonus: z.number().optional(),
  penalty: z.number().optional(),
  total: z.number().nullable().optional(),
  computed: z.number().optional(),
  coefficient: z.number().nullable().optional(),
  selfTotal: z.number().nullable().optional(),
  rank: z.int().nullable().optional(),
  grade: z.string().nullable().optional(),
  complete: z.boolean().optional(),
  basis: z.enum(["reviewed", "self"]).optional(),
  /** Items that veto the unit; an empty list: none does. */
  veto: z.array(z.string()).optional(),
  /** Codes of issues that must be among the unit's, as code or code@item. */
  issues: z.array(z.string()).optional(),
});

/** Entries with the results they must have, worked out by hand from the document. Runs as a test. */
export const exampleSchema = z.strictObject({
  name: z.string().min(1),
  /** The sums as done by hand. */
  working: z.string().min(1),
  period: z.string().optional().describe("考核期间"),
  interpretations: z.record(z.string(), z.string()).optional(),
  /** Values that every unit has unless it says otherwise, item by item; null leaves the item out. */
  common: z
    .strictObject({ attributes: z.record(z.string(), z.json()).optional(), entries: valuesSchema.optional() })
    .optional(),
  units: z
    .array(unitSchema.extend({ entries: z.record(z.string(), z.record(z.string(), z.json()).nullable()).optional() }))
    .min(1),
  ledger: z.array(z.record(z.string(), z.json())).optional(),
  expect: z.strictObject({
    provisional: z.boolean().optional(),
    units: z.record(z.string(), expectationSchema),
  }),
});

export type Example = z.infer<typeof exampleSchema>;
