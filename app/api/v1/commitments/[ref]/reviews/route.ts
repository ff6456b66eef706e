import { commitmentAddition } from "@/lib/server/api/commitment-routes";
import { recordReview } from "@/lib/server/commitments/reviews";

export const POST = commitmentAddition("review", "reviews", ({ reviewId }) => reviewId, recordReview);
