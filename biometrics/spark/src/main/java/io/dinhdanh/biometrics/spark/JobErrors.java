package io.dinhdanh.biometrics.spark;

import io.dinhdanh.biometrics.BiometricsError;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.core.evidence.Reason;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What goes wrong with jobs, in words. */
final class JobErrors {

  private JobErrors() {}

  static BiometricsException unreadable(String file, @Nullable IOException cause) {
    Reason reason =
        Reason.of(
                "job-file-unreadable",
                "A file of the job cannot be read. Look at the folder, the file system and the"
                    + " rights of this user.",
                "Không đọc được một tệp của tác vụ. Hãy kiểm tra thư mục, hệ thống tệp và quyền của"
                    + " người dùng này.")
            .with("file", file);
    return cause == null ? unusable(reason) : unusable(reason, cause);
  }

  static BiometricsException workFails(IOException cause) {
    return unusable(
        Reason.of(
            "job-work-fails",
            "The work folder of the job cannot be read or written. Look at it, then start the job"
                + " again: finished shards are kept.",
            "Không đọc hoặc ghi được thư mục làm việc của tác vụ. Hãy kiểm tra rồi chạy lại: các"
                + " phân mảnh đã xong được giữ nguyên."),
        cause);
  }

  static BiometricsException tooLarge(JobEstimate estimate) {
    return new BiometricsException(
        new BiometricsError.InputRefused(
            Reason.of(
                    "job-too-large",
                    "The job is larger than its limits allow. Raise the threshold, take fewer"
                        + " probes, raise the limits, or say that it is to run anyway.",
                    "Tác vụ vượt quá giới hạn cho phép. Hãy nâng ngưỡng, giảm số mẫu, nâng giới hạn"
                        + " hoặc yêu cầu vẫn chạy.")
                .with("coreHours", Double.toString(estimate.coreHours()))
                .with("falsePairs", String.valueOf(estimate.falsePairs()))));
  }

  static BiometricsException differentKinds() {
    return new BiometricsException(
        new BiometricsError.InputRefused(
            Reason.of(
                "different-formats",
                "The two sets of shards are of different models or formats. Scores across models"
                    + " mean nothing.",
                "Hai bộ phân mảnh thuộc mô hình hoặc định dạng khác nhau. Điểm so sánh giữa các mô"
                    + " hình không có ý nghĩa.")));
  }

  static BiometricsException notCalibrated() {
    return new BiometricsException(
        new BiometricsError.InputRefused(
            Reason.of(
                "not-calibrated",
                "Nobody measured the false match rate of these shards. Give a threshold yourself,"
                    + " or split them again with a calibration.",
                "Chưa ai đo tỷ lệ khớp nhầm của các phân mảnh này. Hãy tự cho ngưỡng hoặc tách lại"
                    + " kèm dữ liệu hiệu chuẩn.")));
  }

  private static BiometricsException unusable(Reason reason) {
    return new BiometricsException(new BiometricsError.GalleryUnusable(reason));
  }

  private static BiometricsException unusable(Reason reason, IOException cause) {
    return new BiometricsException(new BiometricsError.GalleryUnusable(reason), cause);
  }
}
