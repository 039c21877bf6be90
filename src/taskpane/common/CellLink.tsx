import { Link, mergeClasses, Text } from "@fluentui/react-components";
import type { Place } from "../../shared/issue";
import { useSession, useSessionState } from "../session/useSession";
import { useTexts } from "../wording/texts";
import { useStyles } from "./styles";

interface Props {
  /** What is written there. */
  readonly children: string;
  readonly place: Pick<Place, "sheet" | "cell">;
  /** For elements of a list of which the tab key reaches one only. */
  readonly tabIndex?: 0 | -1;
}

/** Words that lead to a cell where the cell is known and the host can show it; else the words alone. */
export function CellLink({ children, place: { sheet, cell }, tabIndex = 0 }: Props) {
  const { select } = useSession();
  const { busy } = useSessionState();
  const { common } = useTexts();
  const { wrap, focus } = useStyles();
  if (select === null || sheet === undefined || cell === undefined) {
    return (
      <Text className={wrap} lang="zh-CN">
        {children}
      </Text>
    );
  }
  return (
    <Link
      as="button"
      inline
      className={mergeClasses(wrap, focus)}
      lang="zh-CN"
      tabIndex={tabIndex}
      aria-label={common.goTo(children.startsWith(`${sheet}!`) ? children : `${sheet}!${cell} ${children}`)}
      disabledFocusable={busy !== null}
      onClick={() => void select(sheet, cell)}
    >
      {children}
    </Link>
  );
}
