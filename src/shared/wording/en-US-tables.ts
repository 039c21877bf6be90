import type { tableWording } from "./zh-CN-tables";

/** What a user is told of the tables that an office keeps of its own, in English. */
export const tableEnglish = {
  "table-official": "This is the built-in table “{title}”; it is chosen now",
  "table-made-own":
    "The file has the id “{id}” of a built-in table and other contents, so it was opened as a table of your own with the id “{own}”. Save it to a file",
  "table-replaced": "Your own table “{id}” was replaced by the one in the file (version {version})",
  "table-has-faults":
    "The table has {count} faults. No worksheets can be made of it before they are mended: press “Edit”",
  "version-not-raised":
    "This rubric has the id and version of the one in use ({id}, version {version}) but other contents, so that nobody could tell them apart. Raise the version; saving in the editor does so",
  "version-left":
    "The other rubric has no place for “{what}”. “{value}” was not taken over; the old entries still have it",
  "draft-stopped": "Stopped; no table was drafted",
} as const satisfies Readonly<Record<keyof typeof tableWording, string>>;
