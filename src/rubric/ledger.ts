import { z } from "zod";

/** How the ledger counts where that is not the matter of one item. */
export const ledgerSchema = z.strictObject({
  acrossItems: z
    .enum(["each", "heaviest"])
    .describe("同一件事在几个指标都记了的：each各指标分别计；heaviest扣分的只扣最重的一个指标，加分的仍分别计"),
  clause: z.string().min(1),
});
