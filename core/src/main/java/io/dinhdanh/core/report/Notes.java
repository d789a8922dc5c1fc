package io.dinhdanh.core.report;

import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** What a reader must know beside the verdict: who might still be fooled, and by what. */
final class Notes implements Section {

  private static final Note COPY_WOULD_PASS =
      new Note(
          Icon.COPY,
          false,
          new Sentence("A copy would pass", "Bản sao cũng cho kết quả này"),
          new Sentence(
              "The chip has not proved that it is the original; the same data on another chip"
                  + " would give the same result.",
              "Chip chưa chứng minh là chip gốc; cùng dữ liệu này trên một chip khác cũng sẽ cho"
                  + " kết quả như vậy."));

  private static final Note ORIGINAL =
      new Note(
          Icon.TICK,
          true,
          new Sentence("A copy would not pass", "Bản sao không cho kết quả này"),
          new Sentence(
              "The chip proved that it holds the secret key belonging to the signed data.",
              "Chip đã chứng minh giữ khóa bí mật gắn với dữ liệu được ký."));

  private static final Note CLAIMED =
      new Note(
          Icon.QUESTION,
          false,
          new Sentence("Reported by another system", "Do hệ thống khác báo lại"),
          new Sentence(
              "Some checks were received, not made here; they prove nothing until they are made"
                  + " again.",
              "Một số bước kiểm tra được nhận từ nơi khác, không thực hiện tại đây; chúng chưa"
                  + " chứng minh được gì cho đến khi được kiểm tra lại."));

  private final VerificationReport report;

  Notes(VerificationReport report) {
    this.report = report;
  }

  /**
   * A note.
   *
   * @param icon its sign
   * @param calm true if it reassures
   * @param title the note in a few words
   * @param text the rest of it
   */
  record Note(Icon icon, boolean calm, Sentence title, Sentence text) {}

  static List<Note> of(VerificationReport report) {
    List<Note> notes = new ArrayList<>();
    notes.add(report.copyWouldPass() ? COPY_WOULD_PASS : ORIGINAL);
    int waived = waivedFailures(report);
    if (waived > 0) {
      notes.add(waived(waived));
    }
    if (report.checks().stream().anyMatch(Check::claimed)) {
      notes.add(CLAIMED);
    }
    int differences = report.identity().differences().size();
    if (differences > 0) {
      notes.add(differences(differences));
    }
    return notes;
  }

  @Override
  public void writeTo(Html html) {
    html.open("ul", "class", "notes");
    for (Note note : of(report)) {
      html.open("li", "class", note.calm() ? "note calm" : "note");
      note.icon().drawOn(html);
      html.open("div", "class", "words");
      html.say("p", "note-title", note.title()).say("p", "note-text", note.text());
      html.close().close();
    }
    html.close();
  }

  private static int waivedFailures(VerificationReport report) {
    int count = 0;
    for (Check check : report.checks()) {
      boolean waived = report.waived().contains(check.id());
      count += waived && check.outcome() == Outcome.FAILED ? 1 : 0;
    }
    return count;
  }

  private static Note waived(int count) {
    return new Note(
        Icon.TRIANGLE,
        false,
        new Sentence(
            "Failures accepted beforehand: " + count, "Lỗi được chấp nhận trước: " + count),
        new Sentence(
            "The verdict leaves them out because whoever ordered this examination waived them.",
            "Kết quả không tính các lỗi này vì người yêu cầu kiểm tra đã bỏ qua chúng."));
  }

  private static Note differences(int count) {
    return new Note(
        Icon.UNEQUAL,
        false,
        new Sentence(
            "Fields on which sources differ: " + count, "Số mục có thông tin khác nhau: " + count),
        new Sentence(
            "Look at the marked rows under Identity and ask the holder.",
            "Hãy xem các dòng được đánh dấu ở phần Nhân thân và hỏi người cầm thẻ."));
  }
}
