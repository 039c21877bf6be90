import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import reactHooks from "eslint-plugin-react-hooks";
import ts from "typescript";
import tseslint from "typescript-eslint";

/** Every file: types are proven, never asserted; promises are awaited; files stay small. */
const everywhere = {
  "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
  "@typescript-eslint/no-explicit-any": "error",
  "@typescript-eslint/no-floating-promises": "error",
  "@typescript-eslint/no-non-null-assertion": "error",
  "@typescript-eslint/switch-exhaustiveness-check": "error",
  "@typescript-eslint/restrict-template-expressions": [
    "error",
    {
      allowAny: false,
      allowBoolean: false,
      allowNever: false,
      allowNullish: false,
      allowNumber: true,
      allowRegExp: false,
    },
  ],
  "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
  "no-restricted-syntax": [
    "error",
    { selector: "ExportDefaultDeclaration", message: "Export by name." },
    { selector: "ExportSpecifier[exported.name='default']", message: "Export by name." },
    { selector: "ExportAllDeclaration", message: "No barrels: import from the file that defines the thing." },
  ],
};

/**
 * Records are asked by src/shared/lookUp.ts where the key is any text: every object also answers to "constructor" and
 * other names that it inherits, which a cell or a file may hold.
 * @type {import("eslint").Rule.RuleModule}
 */
const lookedUp = {
  meta: { type: "problem", schema: [], messages: { inherited: "Use lookUp or setEntry of src/shared/lookUp.ts." } },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();
    const typeOf = (node) => checker.getNonNullableType(checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(node)));
    const partsOf = (type) => (type.isUnion() ? type.types : [type]);
    return {
      "MemberExpression[computed=true]"(node) {
        const anyText = partsOf(typeOf(node.property)).some(({ flags }) => (flags & TEXTS) !== 0);
        const inherits = partsOf(typeOf(node.object)).some((type) => type.getStringIndexType() !== undefined);
        if (anyText && inherits) context.report({ node, messageId: "inherited" });
      },
      "BinaryExpression[operator='in'][left.type!='Literal']"(node) {
        context.report({ node, messageId: "inherited" });
      },
    };
  },
};

/**
 * A function takes only so many arguments, and a list may have a hundred thousand elements.
 * @type {import("eslint").Rule.RuleModule}
 */
const appended = {
  meta: { type: "problem", schema: [], messages: { many: "Use append of src/shared/list.ts, or flat()." } },
  create(context) {
    return {
      "CallExpression[callee.property.name=/^(?:push|unshift|concat)$/] > SpreadElement"(node) {
        context.report({ node, messageId: "many" });
      },
    };
  },
};

/** The flags of TypeScript's types of any text. */
const TEXTS = ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral;

/** Sources outside the command line run in the browser, too, and never print. */
const hostGlobals = ["console", "process", "Buffer", "global", "require", "module", "__dirname", "__filename"].map(
  (name) => ({ name, message: "Only src/cli may use it." }),
);

/** Everyone else asks for the port. */
const excelGlobals = ["Excel", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/workbook/excel/** and the pane's entry may use it.",
}));

export default defineConfig(
  {
    files: ["{src,test}/**/*.{ts,tsx}"],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname },
    },
    // An exception belongs in this file, where it is seen, not in a comment.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" },
    rules: everywhere,
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/shared/lookUp.ts"],
    plugins: { house: { rules: { "looked-up": lookedUp, appended } } },
    rules: { "house/looked-up": "error", "house/appended": "error" },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/cli/**"],
    rules: { "no-restricted-globals": ["error", ...hostGlobals, ...excelGlobals] },
  },
  {
    files: ["src/workbook/excel/**", "src/taskpane/main.tsx"],
    rules: { "no-restricted-globals": ["error", ...hostGlobals] },
  },
  {
    files: ["src/{ui,taskpane,preview}/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    // Tables of words are long and read line by line.
    files: ["src/*/wording/**"],
    rules: { "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }] },
  },
  {
    // The virtualizer changes without telling React's compiler, which this project does not use.
    files: ["src/taskpane/common/LongList.tsx"],
    rules: { "react-hooks/incompatible-library": "off" },
  },
);
