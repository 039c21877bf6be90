import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { useState } from "react";
import { builtInRubrics } from "../../app/builtInRubrics";
import type { Rubric } from "../../rubric/schema";
import { useTexts } from "../wording/useTexts";

interface Props {
  readonly disabled: boolean;
  readonly onSample: (rubric: string) => void;
}

/** The built-in tables, each with an example. Their names are loaded when somebody looks. */
export function SampleMenu({ disabled, onSample }: Props) {
  const { toolbar } = useTexts();
  const [rubrics, setRubrics] = useState<readonly Rubric[]>([]);
  const look = async () => {
    setRubrics(await Promise.all(builtInRubrics.ids.map((id) => builtInRubrics.load(id))));
  };
  return (
    <Menu
      onOpenChange={(_, { open }) => {
        if (open) void look();
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="primary" disabledFocusable={disabled}>
          {toolbar.sample}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {rubrics.map(({ id, title }) => (
            <MenuItem
              key={id}
              onClick={() => {
                onSample(id);
              }}
            >
              <span lang="zh-CN">{title}</span>
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
