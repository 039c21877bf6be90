import { z } from "zod";

/** Points as a document prints them: at most two decimals. */
export const printedPoints = z.number().nonnegative().multipleOf(0.01);
