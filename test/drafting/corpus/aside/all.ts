import type { CorpusTable } from "../corpusTable";

/** The tables that are put aside to measure with, by name. */
export const aside: Readonly<Record<string, CorpusTable>> = {};
