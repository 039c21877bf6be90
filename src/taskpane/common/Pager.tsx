import { Button, Text } from "@fluentui/react-components";
import { useTexts } from "../wording/useTexts";
import { useStyles } from "./styles";
import type { Page } from "./usePage";

/** Leads through a long list; nothing where everything is on one page. */
export function Pager<T>({ page }: { readonly page: Page<T> }) {
  const { common } = useTexts();
  const styles = useStyles();
  const { first, shown, all, go } = page;
  if (all === shown.length) return null;
  const last = first + shown.length;
  return (
    <div className={styles.row}>
      <Button size="small" disabledFocusable={first === 0} onClick={go.back}>
        {common.previous}
      </Button>
      <Text role="status" size={200}>
        {common.page(first + 1, last, all)}
      </Text>
      <Button size="small" disabledFocusable={last >= all} onClick={go.on}>
        {common.next}
      </Button>
    </div>
  );
}
