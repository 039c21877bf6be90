import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  FluentProvider,
  makeStyles,
  Text,
  Title3,
  tokens,
  webDarkTheme,
  webLightTheme,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { issue } from "../../shared/issue";
import { failure, success } from "../../shared/result";
import { HostBook } from "../host/book/book";
import { useLanguage } from "../../ui/language";
import { useWishes } from "../../ui/wishes";
import { useTexts } from "../wording/texts";
import { Boundary, type NotDrawn } from "../../ui/Boundary";
import { BookArea } from "./BookArea";
import { type LoadExcel, fileSource, sampleBook, useOpenBook } from "./openBook";
import { PaneFrame } from "./PaneFrame";
import { useDropped } from "./useDropped";
import { Toolbar } from "./Toolbar";

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

interface Props {
  readonly loadExcel: LoadExcel;
}

/** A workbook and the add-in at work on it, without Excel. */
export function Page({ loadExcel }: Props) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { dark } = useWishes();
  const { desk, number, busy, stop, reached, asking, take, decide, save } = useOpenBook(BLANK);
  const openFile = (file: File) => {
    take(fileSource(file));
  };
  useDropped((files) => {
    const [file] = files;
    if (file !== undefined && files.length === 1) openFile(file);
    else desk.answer(failure([issue("files-dropped", {}, { count: files.length })]));
  });
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
  }, [language, texts]);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
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
            onStop={stop}
            reached={reached}
            onBlank={() => {
              take({ make: () => Promise.resolve(success(new HostBook())), fileName: BLANK });
            }}
            onOpen={openFile}
            onSample={(rubric) => {
              take({ make: () => sampleBook(rubric, loadExcel), fileName: `${rubric}.xlsx` });
            }}
            onSave={save}
          />
          <Text size={200}>{texts.limits}</Text>
        </header>
        <div className={styles.body} key={number}>
          <Boundary fallback={(failed) => <NotShown {...failed} />}>
            <BookArea desk={desk} />
          </Boundary>
          <PaneFrame host={desk.host} language={language} />
        </div>
      </div>
      {asking ? <ReplaceDialog onDecide={decide} /> : null}
    </FluentProvider>
  );
}

/** Asks whether another workbook may take the place of this one. */
function ReplaceDialog({ onDecide }: { readonly onDecide: (give: boolean) => void }) {
  const { replace } = useTexts();
  const decide = (give: boolean) => () => {
    onDecide(give);
  };
  return (
    <Dialog open modalType="alert" onOpenChange={decide(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{replace.title}</DialogTitle>
          <DialogContent>{replace.text}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={decide(true)}>
              {replace.yes}
            </Button>
            <Button onClick={decide(false)}>{replace.no}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** Stands in the place of cells that could not be drawn; the workbook is there, to be saved. */
function NotShown({ details, onAgain }: NotDrawn) {
  const { failed } = useTexts();
  const [answer, setAnswer] = useState("");
  const copy = () =>
    navigator.clipboard.writeText(details).then(
      () => {
        setAnswer(failed.copied);
      },
      () => {
        setAnswer(failed.notCopied);
      },
    );
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        {failed.text}
        <Text block>{details.split("\n")[0]}</Text>
        <Text block>{answer}</Text>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onAgain}>
          {failed.again}
        </Button>
        <Button size="small" onClick={() => void copy()}>
          {failed.copy}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
