/*
 * Rules of this project for the linter that need no types; those that do are in checkLookUps.ts.
 */

/** A function takes only so many arguments, and a list may have a hundred thousand elements. */
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

/** Who reads an import finds the file that defines the thing, under the name that it has there. */
const exportedByName = {
  meta: {
    type: "problem",
    schema: [],
    messages: { default: "Export by name.", barrel: "No barrels: import from the file that defines the thing." },
  },
  create(context) {
    const report = (messageId) => (node) => context.report({ node, messageId });
    return {
      ExportDefaultDeclaration: report("default"),
      "ExportSpecifier[exported.name='default']": report("default"),
      ExportAllDeclaration: report("barrel"),
    };
  },
};

export default { meta: { name: "house" }, rules: { appended, "exported-by-name": exportedByName } };
