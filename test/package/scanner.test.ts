import fc from "fast-check";
import { SaxesParser } from "saxes";
import { XmlScanner } from "../../src/package/scanner";
import { runs } from "../support/runs";

/* What is read of an XML document, and which are refused: held against a parser that follows the standard. */

/** What is told of a document, texts that follow one another as one; null where it is refused. */
type Told = readonly string[] | null;

class Listener {
  readonly told: string[] = [];
  private words = "";

  open(name: string, attributes: object, empty: boolean): void {
    this.tell(`<${name} ${JSON.stringify(Object.entries(attributes))}${empty ? "/" : ""}>`);
  }

  close(name: string): void {
    this.tell(`</${name}>`);
  }

  text(text: string): void {
    this.words += text;
  }

  private tell(tag: string): void {
    if (this.words !== "") this.told.push(this.words);
    this.words = "";
    this.told.push(tag);
  }
}

/** What the scanner tells of a text that comes in pieces of so many characters, none of them cut in half. */
function scanned(xml: string, length: number): Told {
  const characters = Array.from(xml);
  const listener = new Listener();
  const scanner = new XmlScanner(listener, () => new Error("damaged"));
  let rest = "";
  try {
    for (let at = 0; at < characters.length; at += length) {
      const text = rest + characters.slice(at, at + length).join("");
      rest = text.slice(scanner.read(text, 0, text.length));
    }
    scanner.finish(rest);
  } catch (error) {
    expect(error).toEqual(new Error("damaged"));
    return null;
  }
  return listener.told;
}

/** What a parser tells of it that was written by others. */
function parsed(xml: string): Told {
  const listener = new Listener();
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
    depth += 1;
    listener.open(name, attributes, isSelfClosing);
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    listener.close(name);
  });
  const take = (text: string) => {
    if (depth > 0) listener.text(text);
  };
  parser.on("text", take);
  parser.on("cdata", take);
  try {
    parser.write(xml).close();
  } catch {
    return null;
  }
  return listener.told;
}

const ACCEPTED: readonly string[] = [
  "<a/>",
  "\ufeff<a/>",
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<a></a>\n',
  "\ufeff<?xml version='1.0'?><a/>",
  "<a b='1' c = \"2\"\n/>",
  "<a b=\"'&quot;>\" c='\"'>&lt;&#65;&#x4e00;&#x1F600;&apos;></a >",
  "<a b=' 1\t2\r\n3\r4\n5&#10;6'/>",
  "<a>1\r\n2\r3\n4\t</a>",
  "<a><![CDATA[<b>]]&amp;]]]>\r\n</a>",
  "<!-- - -><a> --><a><!----><b/><?x y?><?x?></a><?z </a><??>",
  "<x:a xmlns:x='y'><x:b/></x:a>",
  "<表 名='值'><é/><𠀀/></表>",
  "<a>]]</a>",
  "<constructor toString='1' __proto__='2'/>",
];

const REFUSED: readonly string[] = [
  "",
  " ",
  "a",
  "<",
  "<a",
  "<a/",
  "<a>",
  "<a b",
  "<a b=",
  "<a b='",
  "<a b=''",
  "<a b='1'c='2'/>",
  "<a b='1' b='2'/>",
  "<a __proto__='1' __proto__='2'/>",
  "<a b/>",
  "<a b=1/>",
  "<a b='<'/>",
  "<a b='&'/>",
  "<a b='\0'/>",
  "<a / >",
  "<a //>",
  "< a/>",
  "<1/>",
  "<a 1=''/>",
  "<a></b>",
  "<a><b></a></b>",
  "<a></a></a>",
  "<a/><b/>",
  "<a/>b",
  "b<a/>",
  "<a>&b;</a>",
  "<a>&</a>",
  "<a>&amp</a>",
  "<a>&;</a>",
  "<a>&#0;</a>",
  "<a>&#xD800;</a>",
  "<a>&#x110000;</a>",
  "<a>&#99999999999;</a>",
  "<a>&#x;</a>",
  "<a>&#X41;</a>",
  "<a>]]></a>",
  "<a>\x01</a>",
  "<a>\uffff</a>",
  "<a><!-- -- --></a>",
  "<a><!-- </a>",
  "<a><!-></a>",
  "<a><!x></a>",
  "<a><![CDATA[</a>",
  "<a><![cdata[]]></a>",
  "<![CDATA[]]><a/>",
  "<a/><![CDATA[]]>",
  " <?xml version='1.0'?><a/>",
  "<!----><?xml version='1.0'?><a/>",
  "<?xml version='2.0'?><a/>",
  "<?xml encoding='UTF-8'?><a/>",
  "<?xml?><a/>",
  "<a><? x?></a>",
  "<a><?x</a>",
  "<a\u00d7/>",
  "<a></a\u00d7>",
  "&amp;<a/>",
];

const LENGTHS = [1, 2, 3, 7, 1000] as const;

describe.each(LENGTHS)("in pieces of %d characters", (length) => {
  test.each(ACCEPTED)("%j is read", (xml) => {
    expect(scanned(xml, length)).toEqual(parsed(xml));
    expect(scanned(xml, length)).not.toBeNull();
  });

  test.each(REFUSED)("%j is refused", (xml) => {
    expect([scanned(xml, length), parsed(xml)]).toEqual([null, null]);
  });
});

test("a document with a grammar of its own is refused", () => {
  const xml = '<!DOCTYPE a [<!ENTITY b "1">]><a/>';
  for (const length of LENGTHS) expect(scanned(xml, length)).toBeNull();
});

test("where a tag stands is told", () => {
  const xml = "\ufeff<a ><b/>甲</a>";
  const places: string[] = [];
  const place = () => places.push(xml.slice(scanner.start, scanner.end));
  const scanner = new XmlScanner({ open: place, close: place, text: () => undefined }, () => new Error("damaged"));
  scanner.finish(xml.slice(scanner.read(xml, 0, xml.length)));
  expect(places).toEqual(["<a >", "<b/>", "<b/>", "</a>"]);
});

/** Pieces of documents, so that what is put together of them at random is well-formed now and then. */
const PIECES = [
  ..."<>/!?=&;]['\" \r\n\t-:.a1x甲\u00b7\u00d7\0\ufffe".split(""),
  ...[
    "<a>",
    "</a>",
    "<b c='1'>",
    "</b>",
    "<d/>",
    "<e f='&lt;' g=\"\n\"/>",
    "&#65;",
    "&gt;",
    "<!--",
    "-->",
    "<?p",
    "?>",
  ],
  ...["<![CDATA[", "]]>", "<?xml version='1.0'?>", "\ufeff", "x:y", "𠀀"],
];

const element: fc.Arbitrary<string> = fc.letrec<{ readonly element: string; readonly content: string }>((tie) => ({
  element: fc
    .tuple(fc.constantFrom("a", "x:b", "表"), tie("content"))
    .map(([name, content]) => `<${name}>${content}</${name}>`),
  content: fc
    .array(fc.oneof({ depthSize: "small" }, fc.constantFrom(...PIECES), tie("element")), { maxLength: 4 })
    .map((pieces) => pieces.join("")),
})).element;

/** Here the parser is not as strict as the standard: <?x?y?>. */
const LENIENT = /<\?[^\s?]*\?[^>]/;

test("documents that are put together at random are read or refused as by the parser", () => {
  const some = fc.constantFrom(...PIECES);
  const documents = fc.oneof(
    element,
    fc.array(some, { maxLength: 12 }).map((pieces) => `<a>${pieces.join("")}</a>`),
    fc.tuple(fc.constantFrom(...ACCEPTED), fc.nat(), some, fc.nat(2)).map(([xml, place, piece, gone]) => {
      const characters = Array.from(xml);
      return characters.toSpliced(place % (characters.length + 1), gone, piece).join("");
    }),
  );
  fc.assert(
    fc.property(documents, fc.constantFrom(...LENGTHS), (xml, length) => {
      fc.pre(!LENIENT.test(xml));
      expect(scanned(xml, length)).toEqual(parsed(xml));
    }),
    runs(20_000),
  );
});
