import { commitmentAddition } from "@/lib/server/api/commitment-routes";
import { addNote } from "@/lib/server/commitments/notes";

export const POST = commitmentAddition("note", "notes", ({ id }) => id, addNote);
