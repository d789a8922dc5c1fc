package io.dinhdanh.core.report;

import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.core.text.Sentence;

/**
 * What a verdict means to the person at the counter.
 *
 * @param title the verdict in two or three words
 * @param meaning what was found
 * @param advice what to do next
 */
record VerdictWords(Sentence title, Sentence meaning, Sentence advice) {

  private static final VerdictWords VERIFIED =
      new VerdictWords(
          new Sentence("The data is genuine", "Dữ liệu là thật"),
          new Sentence(
              "The data is what a trusted issuer signed; nothing was changed.",
              "Dữ liệu đúng như cơ quan cấp được tin cậy đã ký, không bị thay đổi."),
          new Sentence(
              "VERIFIED says the data is genuine, not that the holder is: now compare the person"
                  + " with the portrait.",
              "Kết quả này xác nhận dữ liệu, không xác nhận người cầm thẻ: hãy đối chiếu người"
                  + " đó với ảnh chân dung."));

  private static final VerdictWords INVALID =
      new VerdictWords(
          new Sentence("Do not accept", "Không chấp nhận"),
          new Sentence(
              "A check failed: the data may be altered or forged, or was not signed as it must be.",
              "Có bước kiểm tra không đạt: dữ liệu có thể bị sửa, bị làm giả hoặc không được ký"
                  + " đúng cách."),
          new Sentence(
              "Do not use this data. Read the chip once more; if a check fails again, keep this"
                  + " report and follow your procedure for suspect documents.",
              "Không sử dụng dữ liệu này. Hãy đọc lại chip; nếu vẫn không đạt, lưu báo cáo này và"
                  + " làm theo quy trình đối với giấy tờ nghi vấn."));

  private static final VerdictWords NO_TRUST_ANCHOR =
      new VerdictWords(
          new Sentence("Issuer not confirmed", "Chưa xác nhận được cơ quan cấp"),
          new Sentence(
              "Nothing failed, but no root certificate trusted here vouches for the signer: anyone"
                  + " could have made this data.",
              "Không có bước nào không đạt, nhưng chưa có chứng thư gốc được tin cậy nào xác nhận"
                  + " người ký: bất kỳ ai cũng có thể tạo ra dữ liệu này."),
          new Sentence(
              "Do not treat the data as genuine yet. Load the issuing state's root certificates"
                  + " (CSCA) and verify again.",
              "Chưa được coi dữ liệu là thật. Hãy nạp chứng thư gốc (CSCA) của quốc gia cấp rồi"
                  + " kiểm tra lại."));

  private static final VerdictWords INCOMPLETE =
      new VerdictWords(
          new Sentence("Not everything was checked", "Chưa kiểm tra đủ"),
          new Sentence(
              "Nothing failed and the issuer is trusted, but some required data was not compared"
                  + " with what was signed.",
              "Không có bước nào không đạt và cơ quan cấp được tin cậy, nhưng một phần dữ liệu bắt"
                  + " buộc chưa được đối chiếu với dữ liệu đã ký."),
          new Sentence(
              "Do not treat the data as genuine yet. Read the missing files from the chip and"
                  + " verify again.",
              "Chưa được coi dữ liệu là thật. Hãy đọc các tệp còn thiếu từ chip rồi kiểm tra"
                  + " lại."));

  static VerdictWords of(Verdict verdict) {
    return switch (verdict) {
      case VERIFIED -> VERIFIED;
      case INVALID -> INVALID;
      case NO_TRUST_ANCHOR -> NO_TRUST_ANCHOR;
      case INCOMPLETE -> INCOMPLETE;
    };
  }
}
