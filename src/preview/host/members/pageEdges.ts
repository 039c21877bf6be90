import { z } from "zod";
import { declaring, onlyArea, rangeArgument, Ref, type Members } from "../member";
import { parseArea } from "../reference";
import type { HostSheet, PageEdges } from "../sheet";

/*
 * Headers and footers, and where pages break.
 */

const member = declaring<HostSheet>();

export const headerFooterGroup: Members<HostSheet> = {
  properties: {
    State: member.writable(
      9,
      ({ page }) => (page.oddAndEven ? "OddAndEven" : "Default"),
      z.enum(["Default", "OddAndEven"]),
      ({ page }, value) => {
        page.oddAndEven = value === "OddAndEven";
      },
    ),
  },
  children: {
    DefaultForAllPages: member.child(9, ({ page }) => new Ref("HeaderFooter", page)),
    OddPages: member.child(9, ({ page }) => new Ref("HeaderFooter", page.oddPages)),
    EvenPages: member.child(9, ({ page }) => new Ref("HeaderFooter", page.evenPages)),
  },
};

const edgeMember = declaring<PageEdges>();

function edge(name: keyof PageEdges) {
  return edgeMember.writable(
    9,
    (edges) => edges[name],
    z.string().max(255),
    (edges, value) => {
      edges[name] = value;
    },
  );
}

export const headerFooter: Members<PageEdges> = {
  properties: {
    CenterHeader: edge("centerHeader"),
    LeftFooter: edge("leftFooter"),
    CenterFooter: edge("centerFooter"),
    RightFooter: edge("rightFooter"),
  },
};

/** Page breaks between rows. */
export const pageBreaks: Members<HostSheet> = {
  methods: {
    Add: member.method(9, z.tuple([rangeArgument]), (sheet, [range]) => {
      const { row } = range instanceof Ref ? onlyArea(range.target) : parseArea(range);
      sheet.page.pageStarts = new Set([...sheet.page.pageStarts, row]);
      return new Ref("PageBreak", sheet);
    }),
  },
};
