/** An element of a page on a screen: plain data, which a command line writes as HTML and a pane shows as elements. */
export interface PreviewNode {
  readonly tag: "div" | "p" | "table" | "colgroup" | "col" | "thead" | "tbody" | "tr" | "th" | "td";
  readonly attributes: PreviewAttributes;
  /** Texts are texts: whoever draws them escapes them. */
  readonly children: readonly (PreviewNode | string)[];
}

export interface PreviewAttributes {
  readonly className?: string;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** CSS lengths. */
  readonly style?: { readonly width?: string; readonly height?: string };
}

export function node(
  tag: PreviewNode["tag"],
  attributes: PreviewAttributes,
  children: PreviewNode["children"] = [],
): PreviewNode {
  return { tag, attributes, children };
}
