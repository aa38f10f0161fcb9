import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from "@fluentui/react-components";
import type { DataValidationData } from "../xlsx/rules/data-validation-data";
import type { WorkbenchText } from "./workbench-text";

interface BrokenRuleDialogProps {
  readonly rule: DataValidationData | null;
  readonly text: WorkbenchText;
  readonly onClose: () => void;
}

/** Says in the words of the rule why an entry was refused, or what the rule warns of. */
export function BrokenRuleDialog({ rule, text, onClose }: BrokenRuleDialogProps) {
  const title = rule?.errorStyle === "stop" ? text.entryRefused : text.entryNoted;
  return (
    <Dialog modalType="alert" open={rule !== null} onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{rule?.errorTitle || title}</DialogTitle>
          <DialogContent>{rule?.error || text.brokenRule}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">{text.understood}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
