package io.dinhdanh.validation.secret;

import io.dinhdanh.core.text.Sentence;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A question by which a service may recognise a person. VNeID's own list is not published; {@link
 * #suggestions()} has some whose answers are not in public registers.
 *
 * @param id its stable name: 1 to 40 lower-case letters, digits and hyphens
 * @param text the question
 */
public record SecurityQuestion(String id, Sentence text) {

  private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");
  private static final List<SecurityQuestion> SUGGESTIONS =
      Collections.unmodifiableList(
          Arrays.asList(
              of(
                  "first-teacher",
                  "What was the name of your first teacher?",
                  "Thầy cô giáo đầu tiên của bạn tên là gì?"),
              of(
                  "childhood-friend",
                  "What is the name of your best childhood friend?",
                  "Người bạn thân nhất thời thơ ấu của bạn tên là gì?"),
              of(
                  "first-pet",
                  "What was the name of your first pet?",
                  "Con vật nuôi đầu tiên của bạn tên là gì?"),
              of(
                  "first-trip",
                  "Where did your first long journey take you?",
                  "Chuyến đi xa đầu tiên của bạn là đến đâu?"),
              of(
                  "favourite-dish",
                  "Which dish of your childhood do you miss most?",
                  "Món ăn thời thơ ấu bạn nhớ nhất là món gì?"),
              of(
                  "first-job",
                  "Where was your first place of work?",
                  "Nơi làm việc đầu tiên của bạn ở đâu?"),
              of(
                  "favourite-song",
                  "Which song did you love as a child?",
                  "Bài hát bạn yêu thích thời thơ ấu là bài gì?"),
              of(
                  "favourite-book",
                  "Which book has moved you most?",
                  "Cuốn sách nào khiến bạn xúc động nhất?")));

  public SecurityQuestion {
    Objects.requireNonNull(text, "text");
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("a question is named by 1 to 40 of a-z, 0-9 and hyphen");
    }
  }

  /**
   * Questions to offer.
   *
   * @return an unmodifiable list
   */
  public static List<SecurityQuestion> suggestions() {
    return SUGGESTIONS;
  }

  private static SecurityQuestion of(String id, String en, String vi) {
    return new SecurityQuestion(id, new Sentence(en, vi));
  }
}
