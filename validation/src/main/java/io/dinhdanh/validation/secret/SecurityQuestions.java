package io.dinhdanh.validation.secret;

import io.dinhdanh.core.evidence.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Security questions: what a person may answer, how answers are stored, and whether they are right.
 * VNeID asks for them at activation (seeds S1, S2 and S4); NIST SP 800-63B-4 §3.1.1.2 forbids them,
 * so they should never be the only way to an account. Thread-safe.
 */
public final class SecurityQuestions {

  private static final int VNEID_QUESTIONS = 2;
  private static final int SHORTEST_ANSWER = 2;
  private static final Reason QUESTION_TWICE =
      Reason.of("question-twice", "Choose different questions.", "Hãy chọn các câu hỏi khác nhau.");
  private static final Reason ANSWER_SHORT =
      Reason.of(
          "answer-short",
          "An answer needs at least two letters or digits.",
          "Câu trả lời phải có ít nhất hai chữ cái hoặc chữ số.");
  private static final Reason ANSWERS_EQUAL =
      Reason.of(
          "answers-equal",
          "Two questions have the same answer.",
          "Hai câu hỏi có câu trả lời giống nhau.");
  private static final Reason ANSWER_IN_QUESTION =
      Reason.of(
          "answer-in-question",
          "An answer stands in its question.",
          "Câu trả lời nằm ngay trong câu hỏi.");

  private final SecretHasher hasher;
  private final int count;

  /**
   * Questions by some rule.
   *
   * @param hasher a hasher for answers
   * @param count how many questions a person answers, 1 to 16
   * @throws IllegalArgumentException if the number lies outside
   */
  public SecurityQuestions(SecretHasher hasher, int count) {
    if (count < 1 || count > 16) {
      throw new IllegalArgumentException("a person answers 1 to 16 questions");
    }
    this.hasher = Objects.requireNonNull(hasher, "hasher");
    this.count = count;
  }

  /**
   * VNeID: two questions of one's own choice (activation guide of the programme "Đề án 06").
   *
   * @param hasher a hasher for answers
   * @return the rule
   */
  public static SecurityQuestions vneid(SecretHasher hasher) {
    return new SecurityQuestions(hasher, VNEID_QUESTIONS);
  }

  /**
   * Examines the answers that a person wants to set.
   *
   * @param answers questions and answers
   * @return the rules that they break, none if they may be stored
   */
  public List<Reason> examine(List<SecurityAnswer> answers) {
    List<Reason> broken = new ArrayList<>();
    if (answers.size() < count) {
      broken.add(tooFew());
    }
    Set<String> questions = new HashSet<>();
    for (SecurityAnswer answer : answers) {
      if (!questions.add(answer.question().id())) {
        broken.add(QUESTION_TWICE);
      }
      answerRules(answer, broken);
    }
    if (anyEqual(answers)) {
      broken.add(ANSWERS_EQUAL);
    }
    return Collections.unmodifiableList(broken);
  }

  /**
   * Hashes answers for storing.
   *
   * @param answers questions and answers that break no rule
   * @return what to store
   * @throws IllegalArgumentException if they break one
   */
  public StoredAnswers store(List<SecurityAnswer> answers) {
    if (!examine(answers).isEmpty()) {
      throw new IllegalArgumentException("the answers break a rule; examine them first");
    }
    Map<String, SecretHash> hashes = new LinkedHashMap<>();
    for (SecurityAnswer answer : answers) {
      try (Secret canonical = answer.canonical()) {
        hashes.put(answer.question().id(), hasher.hash(canonical));
      }
    }
    return new StoredAnswers(hashes);
  }

  /**
   * Tells whether a person answers every stored question rightly. All are looked at, so that the
   * time does not tell which one was wrong.
   *
   * @param stored the stored answers
   * @param answers what was typed
   * @return true if no answer is missing or wrong
   */
  public boolean verify(StoredAnswers stored, List<SecurityAnswer> answers) {
    Map<String, SecurityAnswer> byId = new LinkedHashMap<>();
    answers.forEach(answer -> byId.put(answer.question().id(), answer));
    boolean right = true;
    for (Map.Entry<String, SecretHash> entry : stored.hashes().entrySet()) {
      SecurityAnswer answer = byId.get(entry.getKey());
      right &= answer != null && verify(answer, entry.getValue());
    }
    return right;
  }

  private boolean verify(SecurityAnswer answer, SecretHash hash) {
    try (Secret canonical = answer.canonical()) {
      return hasher.verify(canonical, hash);
    }
  }

  private Reason tooFew() {
    return Reason.of(
            "too-few-questions",
            "Answer at least " + count + " questions.",
            "Cần trả lời ít nhất " + count + " câu hỏi.")
        .with("minimum", String.valueOf(count));
  }

  private static void answerRules(SecurityAnswer answer, List<Reason> broken) {
    try (Secret canonical = answer.canonical()) {
      if (canonical.length() < SHORTEST_ANSWER) {
        broken.add(ANSWER_SHORT);
      } else if (standsIn(canonical, answer.question().text().vi())
          || standsIn(canonical, answer.question().text().en())) {
        broken.add(ANSWER_IN_QUESTION);
      }
    }
  }

  /** Tells whether an answer is one or more whole words of a question. */
  private static boolean standsIn(Secret canonical, String question) {
    char[] wanted = canonical.reveal();
    char[] words = question.toCharArray();
    boolean found = false;
    for (int from = 0; from < words.length && !found; from++) {
      boolean begins = from == 0 || words[from - 1] == ' ';
      found = begins && matchesAt(words, from, wanted);
    }
    Arrays.fill(wanted, '\0');
    return found;
  }

  private static boolean matchesAt(char[] words, int from, char[] wanted) {
    int matched = 0;
    int i = from;
    for (; i < words.length && matched < wanted.length; i++) {
      char folded = SecurityAnswer.fold(words[i]);
      if (folded != '\0' && folded != wanted[matched++]) {
        return false;
      }
    }
    return matched == wanted.length && (i == words.length || !Character.isLetter(words[i]));
  }

  private static boolean anyEqual(List<SecurityAnswer> answers) {
    for (int i = 0; i < answers.size(); i++) {
      for (int j = i + 1; j < answers.size(); j++) {
        try (Secret one = answers.get(i).canonical();
            Secret other = answers.get(j).canonical()) {
          if (one.matches(other)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
