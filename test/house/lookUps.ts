import { join } from "node:path";
import ts from "typescript";

/** The only source that may ask a record by any text. */
const ALLOWED = "src/shared/lookUp.ts";

/** The flags of the types of any text. */
const TEXTS = ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral;

/** Where a record is asked by any text; lines and columns count from 1. */
export interface LookUp {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The program of a project's sources by its tsconfig.json. Throws where that cannot be read. */
export function programOf(root: string): ts.Program {
  const host = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }: ts.Diagnostic) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
    },
  };
  const parsed = ts.getParsedCommandLineOfConfigFile(join(root, "tsconfig.json"), {}, host);
  if (parsed === undefined) throw new Error("tsconfig.json cannot be read");
  const sources = parsed.fileNames.filter((name) => name.startsWith(join(root, "src/")));
  // What only tests know takes its time.
  const types = parsed.options.types?.filter((name) => name !== "jest") ?? [];
  return ts.createProgram(sources, { ...parsed.options, types });
}

/**
 * Where the sources ask a record itself by a key that may be any text, or whether it has such a key: every object also
 * answers to "constructor" and other names that it inherits, which a cell or a file may hold.
 */
export function inheritedLookUps(program: ts.Program, root: string): readonly LookUp[] {
  const checker = program.getTypeChecker();
  const sources = join(root, "src/");
  const found: LookUp[] = [];
  for (const file of program.getSourceFiles()) {
    if (!file.fileName.startsWith(sources) || file.fileName === join(root, ALLOWED)) continue;
    const visit = (node: ts.Node): void => {
      if (isInherited(node, checker)) {
        const { line, character } = file.getLineAndCharacterOfPosition(node.getStart(file));
        found.push({ file: file.fileName, line: line + 1, column: character + 1 });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

function isInherited(node: ts.Node, checker: ts.TypeChecker): boolean {
  if (ts.isBinaryExpression(node)) {
    return node.operatorToken.kind === ts.SyntaxKind.InKeyword && !ts.isStringLiteral(node.left);
  }
  if (!ts.isElementAccessExpression(node)) return false;
  const partsOf = (expression: ts.Expression) => {
    const type = checker.getNonNullableType(checker.getTypeAtLocation(expression));
    return type.isUnion() ? type.types : [type];
  };
  const isText = partsOf(node.argumentExpression).some(({ flags }) => (flags & TEXTS) !== 0);
  return isText && partsOf(node.expression).some((type) => type.getStringIndexType() !== undefined);
}
