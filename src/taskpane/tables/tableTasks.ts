import type { Rubric } from "../../rubric/schema";
import type { PickedFile } from "../files/pickedFile";
import { stepTasks } from "../session/session";

export const tableTasks = stepTasks(({ tools, own, run, save }) => ({
  /** Opens a rubric file and keeps it, with what its checks find. */
  openTable: (file: PickedFile) =>
    run(
      "openTable",
      async () => {
        // The checks of rubrics are loaded when somebody has one of their own.
        const { openTable } = await import("./checkedTable");
        return openTable(tools, own, file);
      },
      file,
    ),
  /** Saves a table as a file of its own, as the command line reads it. */
  saveTable: (rubric: Rubric) =>
    save(async () => {
      const text = `${JSON.stringify(rubric, null, 2)}\n`;
      const saved = await tools.saveFile(rubric.id, new TextEncoder().encode(text), "json");
      if (saved.ok) own.used(rubric);
      return saved;
    }),
}));
