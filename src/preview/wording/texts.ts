/** What the preview's page says. What is said of a workbook's content are issues, as everywhere. */
export interface Texts {
  readonly title: string;
  /** What this page is not. */
  readonly banner: string;
  readonly limits: string;
  readonly toolbar: {
    readonly label: string;
    readonly open: string;
    readonly save: string;
    readonly sample: string;
    readonly blank: string;
    /** Shown while a file is read or written, or a sample is made. */
    readonly busy: string;
  };
  readonly replace: {
    readonly title: string;
    readonly text: string;
    readonly yes: string;
    readonly no: string;
  };
  readonly lines: {
    readonly label: string;
    readonly insertRows: string;
    readonly insertColumns: string;
    readonly deleteRows: string;
    readonly deleteColumns: string;
  };
  readonly sheets: {
    readonly label: string;
    readonly menu: string;
    readonly add: string;
    readonly rename: string;
    readonly remove: string;
    readonly left: string;
    readonly right: string;
    readonly newName: string;
  };
  readonly grid: {
    readonly workbook: string;
    readonly sheet: (name: string) => string;
    readonly cell: (address: string, text: string) => string;
    readonly choices: string;
    readonly nameBox: string;
    readonly noSuchCell: string;
    readonly formulaBar: string;
    readonly help: string;
  };
  readonly answer: {
    readonly title: string;
    readonly correct: string;
    readonly giveUp: string;
    readonly ok: string;
    readonly cancel: string;
  };
  readonly pane: {
    readonly title: string;
    readonly width: string;
    readonly pixels: (width: number) => string;
  };
}
