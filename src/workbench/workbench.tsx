import { createRoot } from "react-dom/client";
import { WorkbenchPage } from "./WorkbenchPage";

const root = document.getElementById("root");
if (!root) throw new Error("workbench.html has no #root element");
createRoot(root).render(<WorkbenchPage />);
