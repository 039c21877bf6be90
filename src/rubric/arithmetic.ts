import { z } from "zod";

/** How item points are rounded: half up, to so many decimals. */
export const arithmeticSchema = z.strictObject({ decimals: z.union([z.literal(1), z.literal(2), z.literal(4)]) });
