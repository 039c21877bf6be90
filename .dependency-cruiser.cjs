/*
 * The house: a room imports from itself and from the rooms below it. Rooms on one floor do not know each other.
 */
const floors = [
  ["shared"],
  ["package", "rules"],
  ["rubric"],
  ["scoring"],
  ["layout"],
  ["workbook", "report", "drafting", "editing", "ownBook"],
  ["app", "ui"],
  ["taskpane", "cli", "preview"],
];

const rooms = floors.flat();
const either = (names) => `(?:${names.join("|")})`;
const within = (names) => `^src/${either(names)}/`;

/** For each room, the rooms it must not import from: those above it and its neighbours. */
const importsGoDown = floors.flatMap((floor, level) =>
  floor.map((room) => ({
    name: `${room}-imports-down`,
    severity: "error",
    from: { path: within([room]) },
    to: {
      path: within(
        floors
          .slice(level)
          .flat()
          .filter((other) => other !== room),
      ),
    },
  })),
);

const entryFiles = [
  "^src/cli/(?:main|prove|demo)\\.ts$",
  "^src/(?:taskpane|preview)/main\\.tsx?$",
  "^src/taskpane/upgrade\\.js$",
  "^src/preview/pane/join\\.js$",
];
const testEntries = [
  "^test/.+\\.test\\.tsx?$",
  "^test/(?:bench|mutate)/main\\.ts$",
  "^test/(?:support|mutate)/.+\\.cjs$",
  "^test/support/styleByClass\\.ts$",
  "^test/house/lintRules\\.js$",
];

/** The files that know the library for workbooks. */
const HUCRE_USERS = [
  "src/workbook/xlsx/native.ts",
  "src/preview/files/readLooks.ts",
  "src/drafting/read/openSheets.ts",
];

const error = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    ...importsGoDown.filter((rule) => rule.to.path !== within([])),
    error(
      "every-file-in-a-room",
      "A source file lives in one of the rooms named above.",
      { path: "^src/", pathNot: within(rooms) },
      {},
    ),
    error(
      "sources-stay-home",
      "Sources import sources, data and packages, never tests or tools.",
      { path: "^src/" },
      { dependencyTypes: ["local"], pathNot: "^(?:src|rubrics|assets)/|^package\\.json$" },
    ),
    error(
      "adapters-in-entry-files",
      "Everyone else asks for the port, so that the host can be exchanged.",
      {
        path: "^src/",
        pathNot: ["^src/workbook/", "^src/preview/files/", "^src/taskpane/apart/jobs\\.ts$", ...entryFiles],
      },
      { path: "^src/workbook/(?:xlsx|excel)/" },
    ),
    error(
      "preview-opens-files",
      "The preview's files are what Excel's own are to Excel: below the port, with the guards of the file adapter.",
      { path: "^src/preview/files/" },
      { path: "^src/workbook/excel/" },
    ),
    error(
      "docx-in-entry-files",
      "The writer of .docx files is large, and its library is no part of the pure rooms.",
      { path: "^src/", pathNot: ["^src/report/docx/", ...entryFiles] },
      { path: "^src/report/docx/" },
    ),
    error(
      "one-file-per-use-of-hucre",
      "The library for workbooks is young: writing one, reading how one looks and reading a table are each one file's.",
      { path: "^(?:src|test)/", pathNot: HUCRE_USERS.map((file) => `^${file.replaceAll(".", "\\.")}$`) },
      { path: "/hucre/" },
    ),
    error("app-knows-the-port-only", "", { path: "^src/app/" }, { path: "^src/workbook/", pathNot: "/port\\.ts$" }),
    error(
      "node-in-the-command-line",
      "Everything else also runs in a browser.",
      { path: "^src/", pathNot: "^src/cli/" },
      { dependencyTypes: ["core"] },
    ),
    error(
      "react-where-it-is-checked",
      "The lint looks for the rules of hooks in these rooms only.",
      {
        path: "^src/",
        pathNot: ["^src/(?:ui|taskpane)/", "^src/preview/(?:page|pane|grid|view)/", "^src/preview/main"],
      },
      { path: "/node_modules/react/|^node_modules/react/" },
    ),
    error("no-cycles", "", {}, { circular: true }),
    error(
      "no-barrels",
      "Import from the file that defines the thing.",
      { path: ["^(?:src|test)/index[.]", "^(?:src|test)/.+/index[.]"] },
      {},
    ),
    error("no-orphans", "", { orphan: true, pathNot: [...entryFiles, ...testEntries] }, {}),
    error("resolvable", "", {}, { couldNotResolve: true }),
    error(
      "declared-packages",
      "",
      { path: "^src/", pathNot: "^src/cli/start/" },
      { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
