package io.dinhdanh.biometrics.shard;

import io.dinhdanh.biometrics.BiometricsError;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.core.evidence.Reason;
import java.io.IOException;

/** What goes wrong with shards, in words. */
final class ShardErrors {

  private ShardErrors() {}

  static BiometricsException probeUnfit() {
    return new BiometricsException(
        new BiometricsError.InputRefused(
            Reason.of(
                "probe-unfit",
                "The probe is not a record of the shards' format. Make it with the same model.",
                "Mẫu tìm kiếm không đúng định dạng của các phân mảnh. Hãy tạo bằng cùng mô"
                    + " hình.")));
  }

  static BiometricsException manifestUnfit(String what) {
    return unusable(
        Reason.of(
                "manifest-unfit",
                "The manifest of the shards cannot be used. Restore it, or split the gallery"
                    + " again.",
                "Không dùng được tệp kê khai của các phân mảnh. Hãy khôi phục tệp hoặc tách kho"
                    + " lại.")
            .with("what", what));
  }

  static BiometricsException manifestUnreadable(IOException cause) {
    return new BiometricsException(
        new BiometricsError.GalleryUnusable(
            Reason.of(
                "manifest-unreadable",
                "The manifest of the shards cannot be read or written. Look at the folder and its"
                    + " permissions.",
                "Không đọc hoặc ghi được tệp kê khai của các phân mảnh. Hãy kiểm tra thư mục và"
                    + " quyền truy cập.")),
        cause);
  }

  static BiometricsException otherPlan() {
    return unusable(
        Reason.of(
            "other-plan",
            "The folder holds shards of another plan. Split into an empty folder, or with the plan"
                + " that was begun.",
            "Thư mục chứa các phân mảnh theo phương án khác. Hãy tách vào thư mục trống hoặc theo"
                + " phương án đã bắt đầu."));
  }

  static BiometricsException foreignId(int shard) {
    return unusable(
        Reason.of(
                "foreign-id",
                "A shard holds an id that belongs into another one. Split the gallery again.",
                "Một phân mảnh chứa mã thuộc về phân mảnh khác. Hãy tách kho lại.")
            .with("shard", Integer.toString(shard)));
  }

  static BiometricsException idTaken() {
    return unusable(
        Reason.of(
            "id-taken",
            "The gallery holds another record under an id of the shards. Join into an empty one.",
            "Kho đã có bản ghi khác dưới cùng một mã với phân mảnh. Hãy ghép vào kho trống."));
  }

  private static BiometricsException unusable(Reason reason) {
    return new BiometricsException(new BiometricsError.GalleryUnusable(reason));
  }
}
