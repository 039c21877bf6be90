import { Button, Text } from "@fluentui/react-components";
import { useCallback } from "react";
import { compareVersions, type VersionComparison } from "../../app/versions/compareVersions";
import type { ItemChange } from "../../app/versions/itemChanges";
import { itemLabel } from "../../layout/resultTexts/texts";
import type { Rubric } from "../../rubric/schema";
import { show } from "../../shared/decimal";
import type { Issue } from "../../shared/issue";
import { IssueList } from "../common/IssueList";
import { useStyles } from "../common/styles";
import { useLater } from "../common/useLater";
import { UnsavedFile } from "../export/UnsavedFile";
import { StandingList } from "../review/Standings";
import type { OwnBook } from "../session/book";
import { useSession, useSessionState } from "../session/useSession";
import { versionTexts, type VersionTexts } from "../wording/versions";
import { useTexts } from "../wording/useTexts";

interface Props {
  readonly book: OwnBook;
  readonly other: Rubric;
}

/** What another version of the rubric would change, and the way to a workbook of that version. */
export function Comparison({ book: { input }, other }: Props) {
  const { review } = useTexts();
  const words = versionTexts[useTexts().language];
  const compare = useCallback(() => compareVersions(input, other), [input, other]);
  const compared = useLater(compare);
  if (compared === null) return <Text role="status">{words.comparing}</Text>;
  if (!compared.ok) return <IssueList issues={compared.issues} label={review.otherVersion} />;
  return <Changes comparison={compared.value} other={other} />;
}

function Changes({ comparison, other }: { readonly comparison: VersionComparison; readonly other: Rubric }) {
  const styles = useStyles();
  const words = versionTexts[useTexts().language];
  const { items, left, faults, standings, then } = comparison;
  return (
    <div className={styles.stack}>
      <Items items={items} />
      <Issues issues={left} title={words.left(left.length)} />
      <Issues issues={faults} title={words.faults(faults.length)} />
      {standings.length === 0 ? (
        <Text role="status">{words.noUnits}</Text>
      ) : (
        <StandingList
          title={words.units(standings.length, then.units.length)}
          changes={standings}
          provisional={then.provisional}
        />
      )}
      <Save other={other} />
    </div>
  );
}

function Items({ items }: { readonly items: readonly ItemChange[] }) {
  const styles = useStyles();
  const words = versionTexts[useTexts().language];
  if (items.length === 0) return <Text>{words.noItems}</Text>;
  const title = words.items(items.length);
  return (
    <div className={styles.tight}>
      <Text weight="semibold">{title}</Text>
      <ul aria-label={title} className={`${styles.plainList} ${styles.tight}`}>
        {items.map((change) => (
          <li key={`${change.change} ${change.item.id}`} className={styles.wrap} lang="zh-CN">
            {wordsOf(change, words)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function wordsOf(found: ItemChange, words: VersionTexts): string {
  const label = itemLabel(found.item);
  return found.change === "max"
    ? words.max(label, show(found.from), show(found.to))
    : words.changes[found.change](label);
}

function Issues({ issues, title }: { readonly issues: readonly Issue[]; readonly title: string }) {
  const styles = useStyles();
  if (issues.length === 0) return null;
  return (
    <div className={styles.tight}>
      <Text weight="semibold">{title}</Text>
      <IssueList issues={issues} label={title} />
    </div>
  );
}

function Save({ other }: { readonly other: Rubric }) {
  const styles = useStyles();
  const words = versionTexts[useTexts().language];
  const { saveVersion } = useSession();
  const { busy, unsaved } = useSessionState();
  return (
    <div className={styles.tight}>
      <span>
        <Button appearance="primary" disabledFocusable={busy !== null} onClick={() => void saveVersion(other)}>
          {words.save}
        </Button>
      </span>
      <Text className={styles.hint}>{words.saveHint}</Text>
      {unsaved === null ? null : <UnsavedFile unsaved={unsaved} />}
    </div>
  );
}
