import { printParseErrorCode } from "jsonc-parser";

type Fault = ReturnType<typeof printParseErrorCode>;

/** What the reader of JSON found at a place, in Chinese. */
const faults: Readonly<Record<Fault, string>> = {
  InvalidSymbol: "有不认识的字符，引号、冒号、逗号须用半角",
  InvalidNumberFormat: "数字的写法不对",
  PropertyNameExpected: "应为带双引号的键",
  ValueExpected: "缺少值",
  ColonExpected: "缺少冒号",
  CommaExpected: "缺少逗号",
  CloseBraceExpected: "缺少“}”",
  CloseBracketExpected: "缺少“]”",
  EndOfFileExpected: "后面多出内容",
  InvalidCommentToken: "不能写注释",
  UnexpectedEndOfComment: "注释没有写完",
  UnexpectedEndOfString: "文字缺少后面的双引号",
  UnexpectedEndOfNumber: "数字没有写完",
  InvalidUnicode: "“\\u”后面应为四位十六进制数",
  InvalidEscapeCharacter: "反斜杠后面的字符不对",
  InvalidCharacter: "文字里有换行等控制字符",
  "<unknown ParseErrorCode>": "写法不对",
};

/** The Chinese name of a fault that the reader of JSON reports by its number. */
export function jsonFault(code: Parameters<typeof printParseErrorCode>[0]): string {
  return faults[printParseErrorCode(code)];
}
