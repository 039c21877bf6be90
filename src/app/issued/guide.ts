import { fileName } from "../../report/appendix/fileName";
import { GUIDE, guideDocument, type Filling } from "../../report/guide/guide";
import type { Rubric } from "../../rubric/schema";
import type { IssuedFile } from "./documents";

/** The page for whoever fills in, as a file. */
export function guideFile(rubric: Rubric, filling: Filling): IssuedFile {
  return { name: fileName(rubric, GUIDE, false), document: guideDocument(rubric, filling) };
}
