import { later } from "../common/later";

/** The finished tables: the document model is large. */
export const { Part: LoadedTables } = later(async () => (await import("./TablesPart")).TablesPart);
