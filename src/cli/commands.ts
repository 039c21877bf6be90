import type { Command } from "./command";
import { draft } from "./commands/draft";
import { exportTables } from "./commands/export";
import { fill } from "./commands/fill";
import { list } from "./commands/list";
import { read } from "./commands/read";
import { rescore } from "./commands/rescore";
import { score } from "./commands/score";
import { showRubric } from "./commands/show";
import { template } from "./commands/template";
import { validate } from "./commands/validate";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  list,
  showRubric,
  draft,
  template,
  fill,
  read,
  validate,
  score,
  rescore,
  exportTables,
];
