package io.dinhdanh.biometrics.gallery;

import io.dinhdanh.biometrics.BiometricsError;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.core.evidence.Reason;
import java.io.IOException;
import java.util.List;

/** What goes wrong with galleries, in words. */
final class GalleryErrors {

  private GalleryErrors() {}

  static BiometricsException badId() {
    return input(
        Reason.of(
            "bad-id",
            "An id has 1 to 127 bytes of UTF-8 and no control characters.",
            "Mã phải có từ 1 đến 127 byte UTF-8 và không có ký tự điều khiển."));
  }

  static BiometricsException badRecord() {
    return input(
        Reason.of(
            "bad-record",
            "A record has at most " + Frames.MAXIMUM_RECORD + " bytes.",
            "Một bản ghi có nhiều nhất " + Frames.MAXIMUM_RECORD + " byte."));
  }

  static BiometricsException idTaken() {
    return input(
        Reason.of(
            "id-taken",
            "This id is enrolled already. Replace its record, or choose another id.",
            "Mã này đã được đăng ký. Hãy thay bản ghi của nó hoặc chọn mã khác."));
  }

  static BiometricsException idUnknown() {
    return input(Reason.of("id-unknown", "This id is not enrolled.", "Mã này chưa được đăng ký."));
  }

  static BiometricsException inUse() {
    return unusable(
        Reason.of(
            "in-use",
            "The gallery is open elsewhere. Close it there first.",
            "Kho đang được mở ở nơi khác. Hãy đóng ở đó trước."));
  }

  static BiometricsException otherFormat(GalleryFormat found) {
    return unusable(
        Reason.of(
                "other-format",
                "The gallery holds records of another format or model. Open it with that one;"
                    + " formats are never mixed.",
                "Kho chứa bản ghi của định dạng hoặc mô hình khác. Hãy mở bằng đúng định dạng đó;"
                    + " không được trộn lẫn.")
            .with("format", found.toString()));
  }

  static BiometricsException keyNeeded() {
    return unusable(
        Reason.of(
            "key-needed",
            "The gallery is encrypted. Open it with its key.",
            "Kho đã được mã hóa. Hãy mở bằng khóa của kho."));
  }

  static BiometricsException keyNotNeeded() {
    return unusable(
        Reason.of(
            "key-not-needed",
            "The gallery is not encrypted and a key was given. Export it and import it into an"
                + " encrypted one.",
            "Kho không được mã hóa nhưng lại có khóa. Hãy xuất ra rồi nhập vào kho mã hóa."));
  }

  static BiometricsException wrongKey() {
    return unusable(
        Reason.of(
            "wrong-key",
            "This is not the key of the gallery. Open it with its own key.",
            "Đây không phải khóa của kho. Hãy mở bằng đúng khóa của kho."));
  }

  static BiometricsException mustReopen() {
    return unusable(
        Reason.of(
            "must-reopen",
            "An earlier write could not be made lasting, so the gallery takes no more. Close it,"
                + " look at the disk and open it again.",
            "Một lần ghi trước không thể lưu bền vững nên kho không nhận thêm. Hãy đóng kho, kiểm"
                + " tra ổ đĩa rồi mở lại."));
  }

  static BiometricsException closed() {
    return unusable(Reason.of("closed", "The gallery was closed.", "Kho đã đóng."));
  }

  static BiometricsException diskFull(IOException cause) {
    return unusable(
        Reason.of(
            "disk-full",
            "The disk is full. What was acknowledged is safe; free some space and write again.",
            "Ổ đĩa đã đầy. Những gì đã xác nhận vẫn an toàn; hãy giải phóng dung lượng rồi ghi"
                + " lại."),
        cause);
  }

  static BiometricsException failing(IOException cause) {
    return unusable(
        Reason.of(
            "storage-fails",
            "The folder of the gallery cannot be read or written. What was acknowledged is safe;"
                + " look at the disk and its permissions.",
            "Không thể đọc hoặc ghi thư mục của kho. Những gì đã xác nhận vẫn an toàn; hãy kiểm tra"
                + " ổ đĩa và quyền truy cập."),
        cause);
  }

  static BiometricsException notAt(long wanted, long found) {
    return unusable(
        Reason.of(
                "not-at-write",
                "The files do not show the gallery as it was at the write asked for: it was"
                    + " compacted since, or not all of its files are here.",
                "Các tệp không cho thấy kho ở lần ghi được yêu cầu: kho đã được nén lại sau đó,"
                    + " hoặc còn thiếu tệp.")
            .with("wanted", Long.toString(wanted))
            .with("found", Long.toString(found)));
  }

  static BiometricsException damaged(List<Finding> findings) {
    Finding first = findings.get(0);
    return new BiometricsException(
        new BiometricsError.GalleryDamaged(
            Reason.of(
                    "damaged",
                    "A file of the gallery does not hold what was written. Restore it from a copy,"
                        + " or repair the gallery and lose only what is damaged.",
                    "Một tệp của kho không còn đúng như đã ghi. Hãy khôi phục từ bản sao, hoặc sửa"
                        + " kho và chỉ mất phần bị hỏng.")
                .with("problem", first.problem().toString())
                .with("file", first.file())
                .with("offset", Long.toString(first.offset()))
                .with("length", Long.toString(first.length()))
                .with("findings", Integer.toString(findings.size()))));
  }

  private static BiometricsException input(Reason reason) {
    return new BiometricsException(new BiometricsError.InputRefused(reason));
  }

  private static BiometricsException unusable(Reason reason) {
    return new BiometricsException(new BiometricsError.GalleryUnusable(reason));
  }

  private static BiometricsException unusable(Reason reason, IOException cause) {
    return new BiometricsException(new BiometricsError.GalleryUnusable(reason), cause);
  }
}
