import ts from "typescript";

/** One way to write a piece of a source wrongly. Positions count characters from 0. */
export interface Mutation {
  readonly start: number;
  readonly end: number;
  /** What stands there instead; empty for a statement that is left out. */
  readonly text: string;
}

/** All mutations of a source, in the order of their places. Types, wording and messages to programmers have none. */
export function mutationsOf(fileName: string, text: string): readonly Mutation[] {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.ES2022, true);
  const found: Mutation[] = [];
  const visit = (node: ts.Node): void => {
    if (isOutOfReach(node)) return;
    const [start, end] = [node.getStart(source), node.end];
    const wrong = new Set(replacements(node));
    found.push(...[...wrong].filter((other) => other !== node.getText()).map((other) => ({ start, end, text: other })));
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return found;
}

function isOutOfReach(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isTaggedTemplateExpression(node) ||
    (ts.isNewExpression(node) && node.expression.getText().endsWith("Error")) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isBinaryExpression(parent) && isAssignment(parent.operatorToken.kind) && parent.left === node)
  );
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function replacements(node: ts.Node): readonly string[] {
  if (ts.isExpressionStatement(node)) return isSuperCall(node.expression) ? [] : [""];
  if (!ts.isExpression(node)) return [];
  const oneWay = conditions(node);
  // Whoever notices a decision that falls the wrong way notices one that always falls the same way.
  const turned = oneWay.length > 0 && isTurnable(node) ? [] : operators(node);
  return [...oneWay, ...turned, ...returned(node), ...calls(node), ...literals(node)];
}

function isSuperCall(node: ts.Expression): boolean {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword;
}

/** A decision that always falls one way, and a part of one that no longer counts. No loop is made endless. */
function conditions(node: ts.Expression): readonly string[] {
  const { parent } = node;
  if (ts.isIfStatement(parent) && parent.expression === node) return ["true", "false"];
  if (ts.isConditionalExpression(parent) && parent.condition === node) return ["true", "false"];
  if (ts.isForStatement(parent) && parent.condition === node) return ["false"];
  if ((ts.isWhileStatement(parent) || ts.isDoStatement(parent)) && parent.expression === node) return ["false"];
  if (!ts.isBinaryExpression(parent)) return [];
  const { kind } = parent.operatorToken;
  // Of `a && b && c` only the single parts: the pair is no part of its own.
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === kind) return [];
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return ["true"];
  return kind === ts.SyntaxKind.BarBarToken ? ["false"] : [];
}

/** Nothing in place of a value that is returned. What other mutations change is left to them. */
function returned(node: ts.Expression): readonly string[] {
  if (!ts.isReturnStatement(node.parent)) return [];
  const changes =
    ts.isIdentifier(node) ||
    ts.isCallExpression(node) ||
    ts.isAwaitExpression(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isObjectLiteralExpression(node) ||
    ts.isNewExpression(node);
  return changes ? ["undefined"] : [];
}

function isTurnable(node: ts.Expression): boolean {
  return ts.isPrefixUnaryExpression(node) || (ts.isBinaryExpression(node) && isEquality(node));
}

function isEquality({ operatorToken }: ts.BinaryExpression): boolean {
  return ["===", "!=="].includes(operatorToken.getText());
}

const OTHER_OPERATOR: Readonly<Record<string, string>> = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "===": "!==",
  "!==": "===",
  "+": "-",
  "-": "+",
  "*": "/",
  "/": "*",
  "%": "*",
  "**": "*",
  "??": "&&",
  "+=": "-=",
  "-=": "+=",
  "*=": "/=",
  "&": "|",
  "|": "&",
  "^": "&",
  "<<": ">>",
  ">>": "<<",
  ">>>": "<<",
  "++": "--",
  "--": "++",
};

function operators(node: ts.Expression): readonly string[] {
  if (ts.isPrefixUnaryExpression(node)) return prefix(node);
  if (ts.isPostfixUnaryExpression(node)) {
    const other = OTHER_OPERATOR[ts.tokenToString(node.operator) ?? ""];
    return other === undefined ? [] : [`${node.operand.getText()}${other}`];
  }
  if (!ts.isBinaryExpression(node)) return [];
  const { left, operatorToken, right } = node;
  const other = OTHER_OPERATOR[operatorToken.getText()];
  const joinsTexts = operatorToken.kind === ts.SyntaxKind.PlusToken && [left, right].some(isText);
  return other === undefined || joinsTexts ? [] : [`${operandIn(left)} ${other} ${operandIn(right)}`];
}

/** An operand as it may stand beside any operator: `??` and `&&` do not mix without brackets. */
function operandIn(node: ts.Expression): string {
  const isOpen = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken;
  return isOpen ? `(${node.getText()})` : node.getText();
}

function prefix({ operator, operand }: ts.PrefixUnaryExpression): readonly string[] {
  if (operator === ts.SyntaxKind.ExclamationToken || operator === ts.SyntaxKind.MinusToken) return [operand.getText()];
  const other = OTHER_OPERATOR[ts.tokenToString(operator) ?? ""];
  return other === undefined ? [] : [`${other}${operand.getText()}`];
}

const OTHER_METHOD: Readonly<Record<string, string>> = {
  some: "every",
  every: "some",
  startsWith: "endsWith",
  endsWith: "startsWith",
  indexOf: "lastIndexOf",
  lastIndexOf: "indexOf",
};

const OTHER_OF_MATH: Readonly<Record<string, string>> = { min: "max", max: "min", floor: "ceil", ceil: "floor" };

/** Methods whose result is of the kind of what they are called on. */
const LEFT_OUT = new Set(["filter", "slice", "trim", "trimEnd", "trimStart", "sort", "toSorted", "reverse"]);

/** The exact arithmetic of this project. */
const ARITHMETIC: Readonly<Record<string, string>> = { plus: "-", minus: "+", times: "/" };

function calls(node: ts.Expression): readonly string[] {
  // A piece of an optional chain cannot be cut out of it.
  if (!ts.isCallExpression(node) || ts.isOptionalChain(node)) return [];
  const { expression, arguments: given } = node;
  const written = given.map((argument) => argument.getText());
  if (ts.isIdentifier(expression)) {
    const operator = ARITHMETIC[expression.text];
    return operator === undefined || given.length !== 2 ? [] : [`(${written.join(`) ${operator} (`)})`];
  }
  if (!ts.isPropertyAccessExpression(expression)) return [];
  const { expression: object, name } = expression;
  const other = (object.getText() === "Math" ? OTHER_OF_MATH : OTHER_METHOD)[name.text];
  if (other !== undefined) return [`${object.getText()}.${other}(${written.join(", ")})`];
  return LEFT_OUT.has(name.text) ? [object.getText()] : [];
}

function literals(node: ts.Expression): readonly string[] {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ["false"];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ["true"];
  if (ts.isNumericLiteral(node)) return [String(Number(node.text) + 1)];
  if (ts.isArrayLiteralExpression(node)) return node.elements.length === 0 ? [] : ["[]"];
  if (!isText(node) || isCompared(node) || WORDING.test(node.getText())) return [];
  return ts.isStringLiteralLike(node) && node.text === "" ? ['"mutated"'] : ['""'];
}

/** Chinese is for people: other tests read it. */
const WORDING = /\p{Script=Han}/u;

function isText(node: ts.Node): node is ts.StringLiteralLike | ts.TemplateExpression {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

/** A text that something is compared with: the comparison has mutations of its own. */
function isCompared({ parent }: ts.Node): boolean {
  return ts.isCaseClause(parent) || (ts.isBinaryExpression(parent) && isEquality(parent));
}
