import { Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useStyles } from "../common/styles";

interface Props {
  readonly level: 2 | 3;
  readonly title: string;
  /** The title's language where it is not the pane's. */
  readonly lang?: "zh-CN";
  readonly open: boolean;
  readonly tabIndex: 0 | -1;
  readonly onToggle: () => void;
  /** What stands beside the title. */
  readonly children: ReactNode;
}

const useHeadingStyles = makeStyles({
  level2: { fontSize: tokens.fontSizeBase400 },
  level3: { paddingInlineStart: tokens.spacingHorizontalM },
});

/** A heading over lines that it opens and closes. */
export function FoldHeading({ level, title, lang, open, tabIndex, onToggle, children }: Props) {
  const styles = useStyles();
  const { level2, level3 } = useHeadingStyles();
  return (
    <Text
      as={level === 2 ? "h2" : "h3"}
      className={mergeClasses(styles.heading, styles.row, level === 2 ? level2 : level3)}
      weight={level === 2 ? "bold" : "semibold"}
    >
      <Link
        as="button"
        appearance={level === 2 ? "subtle" : "default"}
        aria-expanded={open}
        tabIndex={tabIndex}
        onClick={onToggle}
      >
        <span aria-hidden="true">{open ? "▾ " : "▸ "}</span>
        <span lang={lang}>{title}</span>
      </Link>
      {children}
    </Text>
  );
}
