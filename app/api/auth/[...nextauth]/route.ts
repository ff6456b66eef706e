import { answerAuth } from "@/lib/server/auth-handler";

export { answerAuth as GET, answerAuth as POST };
