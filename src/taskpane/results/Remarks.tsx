import { Text } from "@fluentui/react-components";
import type { Issue } from "../../shared/issue";
import { Sentence } from "../../ui/Sentence";
import { useIssueWords } from "../../ui/language";
import { SeverityBadge } from "../common/Issues";
import { useStyles } from "../common/styles";

/** What else is to be known; nothing where there is nothing. */
export function Remarks({ remarks, label }: { readonly remarks: readonly Issue[]; readonly label: string }) {
  const styles = useStyles();
  const { language, sentence } = useIssueWords();
  if (remarks.length === 0) return null;
  return (
    <ul className={`${styles.plainList} ${styles.tight}`} aria-label={label} lang={language}>
      {remarks.map((remark, index) => (
        <li key={index} className={styles.remark}>
          <SeverityBadge severity={remark.severity} />
          <Text className={styles.wrap} size={200}>
            <Sentence text={sentence(remark)} />
          </Text>
        </li>
      ))}
    </ul>
  );
}
