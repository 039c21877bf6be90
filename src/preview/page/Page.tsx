import { FluentProvider, makeStyles, Text, Title3, tokens, webLightTheme } from "@fluentui/react-components";
import { useEffect } from "react";
import { success } from "../../shared/result";
import { useLanguage } from "../../ui/language";
import { HostBook } from "../host/book";
import { useTexts } from "../wording/useTexts";
import { BookArea } from "./BookArea";
import { bookFromFile, sampleBook } from "./openBook";
import { PaneFrame } from "./PaneFrame";
import { ReplaceDialog } from "./ReplaceDialog";
import { Toolbar } from "./Toolbar";
import { useOpenBook } from "./useOpenBook";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100vh", "@media (max-width: 900px)": { height: "auto" } },
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: { margin: 0 },
  banner: {
    padding: `2px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  body: {
    display: "flex",
    flexGrow: 1,
    minHeight: 0,
    "@media (max-width: 900px)": { flexDirection: "column" },
  },
});

const BLANK = "工作簿1.xlsx";

/** A workbook and the add-in at work on it, without Excel. */
export function Page() {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { desk, number, busy, asking, take, decide, save } = useOpenBook(BLANK);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
  }, [language, texts]);
  return (
    <FluentProvider theme={webLightTheme}>
      <div className={styles.page}>
        <header className={styles.header}>
          <Title3 as="h1" className={styles.title}>
            {texts.title}
          </Title3>
          <Text weight="semibold" className={styles.banner}>
            {texts.banner}
          </Text>
          <Toolbar
            desk={desk}
            busy={busy}
            onBlank={() => {
              take({ make: () => Promise.resolve(success(new HostBook())), fileName: BLANK });
            }}
            onOpen={(file) => {
              take({ make: () => bookFromFile(file), fileName: file.name });
            }}
            onSample={(rubric) => {
              take({ make: () => sampleBook(rubric), fileName: `${rubric}.xlsx` });
            }}
            onSave={save}
          />
          <Text size={200}>{texts.limits}</Text>
        </header>
        <div className={styles.body} key={number}>
          <BookArea desk={desk} />
          <PaneFrame host={desk.host} language={language} />
        </div>
      </div>
      {asking ? <ReplaceDialog onDecide={decide} /> : null}
    </FluentProvider>
  );
}
