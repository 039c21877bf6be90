import type { CorpusTable } from "../corpusTable";

/** The tables to build with, by name. */
export const open: Readonly<Record<string, CorpusTable>> = {};
