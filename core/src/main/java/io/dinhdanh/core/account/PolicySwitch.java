package io.dinhdanh.core.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One switch of the {@link Policy}: where the sources differ, what can be chosen, what is chosen
 * unless the embedder says otherwise, and why.
 *
 * @param name the name of the policy's component
 * @param question what the sources answer differently
 * @param options each option's name with its meaning and sources, the standard one first;
 *     unmodifiable
 * @param reason why the first option is the standard one
 */
public record PolicySwitch(
    String name, String question, Map<String, String> options, String reason) {

  private static final List<PolicySwitch> ALL = all();

  public PolicySwitch {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }

  /**
   * Every switch, in the order of the policy's components.
   *
   * @return an unmodifiable list
   */
  public static List<PolicySwitch> values() {
    return ALL;
  }

  private static List<PolicySwitch> all() {
    List<PolicySwitch> all = new ArrayList<>();
    all.add(
        of(
            "qrForLevel1",
            "May the QR code stand in for the chip in an application for level 1?",
            "Signed chip data prove more than a printed code that anybody can copy.",
            "ONLY_WITHOUT_NFC",
            "Only if the device has no working NFC reader (S0).",
            "FREE_CHOICE",
            "As the holder likes (S1, S4)."));
    all.add(
        of(
            "portraitForm",
            "What shows the face in an application for level 1?",
            "The decree asks for a photograph; S1 shows a later version of the app.",
            "STILL",
            "A portrait (S0, S4; Decree 69/2024 art. 10(1)).",
            "VIDEO",
            "A video of the face (S1).",
            "EITHER",
            "A portrait or a video."));
    all.add(
        of(
            "passwordAtActivation",
            "Is a password set during activation?",
            "The guide explains the difference between the others: whoever registered in the app"
                + " has one already.",
            "WHEN_NONE",
            "Only if there is none yet (official guide of Hà Nam).",
            "ALWAYS",
            "Always (S2, S4).",
            "NEVER",
            "Never: only passcode and questions (S1)."));
    all.add(
        of(
            "level2Path",
            "How does a granted level 2 become active when level 1 is not?",
            "The person has been seen and approved; a second application proves nothing more.",
            "DIRECT",
            "Activation leads to level 2 at once (guides of 2024).",
            "LEVEL1_FIRST",
            "Register in the app and activate level 1 first; level 2 follows by itself (S4).",
            "STEPWISE",
            "The system creates level 1, then level 2, each activated on its own notice (S0)."));
    all.add(
        of(
            "biometricMatch",
            "What is compared with the identity database for level 2?",
            "The decree in force asks for both.",
            "BOTH",
            "Face and fingerprint (Decree 69/2024 art. 10(2)).",
            "EITHER",
            "Portrait or fingerprint (S0)."));
    all.add(
        of(
            "level2Contact",
            "Which contact does a level 2 file need?",
            "The seeds were written under different decrees.",
            "AS_LAW",
            "What the law of the day asks for: Decree 59/2022 either, Decree 69/2024 the"
                + " telephone.",
            "PHONE",
            "A telephone number (S4).",
            "PHONE_OR_EMAIL",
            "A telephone number or a mail address (S0, S3)."));
    all.add(
        of(
            "firstPassword",
            "Who chooses the first password of an app account?",
            "Four seeds and the app agree; a password in an SMS is known to others.",
            "CHOSEN",
            "The holder (S0, S1, S2, S4).",
            "SENT_BY_SMS",
            "The system, which sends it by SMS (S3)."));
    all.add(
        of(
            "level2Office",
            "Where may a citizen open a level 2 file?",
            "The decree in force says regardless of residence, and district police no longer"
                + " exist.",
            "ANY",
            "At any office, wherever one lives (Decree 69/2024 art. 10(2)).",
            "COMMUNE_OR_ISSUING",
            "At the commune police or where cards are issued (S4; Decree 59/2022 art. 14).",
            "ISSUING",
            "Where cards are issued: district, province or issuing point (S0, S1, S3)."));
    return Collections.unmodifiableList(all);
  }

  private static PolicySwitch of(String name, String question, String reason, String... options) {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (int i = 0; i < options.length; i += 2) {
      meanings.put(options[i], options[i + 1]);
    }
    return new PolicySwitch(name, question, meanings, reason);
  }
}
