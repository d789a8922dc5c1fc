package io.dinhdanh.core.account.diagram;

import io.dinhdanh.core.account.Stage;
import java.util.ArrayList;
import java.util.List;

/** Stages that belong together on a drawing. */
enum StageGroup {
  REGISTRATION("Registration"),
  LEVEL_1("Level 1"),
  ACTIVATION("Activation"),
  LEVEL_2("Level 2"),
  ORGANISATION("Organisation");

  private final String title;

  StageGroup(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  List<Stage> stages() {
    List<Stage> stages = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      if (of(stage) == this) {
        stages.add(stage);
      }
    }
    return stages;
  }

  private static StageGroup of(Stage stage) {
    return switch (stage) {
      case NONE, REG_INFO, REG_DETAILS, REG_OTP, REG_PASSWORD, LEVEL0_ACTIVE -> REGISTRATION;
      case L1_CHIP_OR_QR, L1_PORTRAIT, L1_REVIEW, L1_SUBMITTED, L1_REJECTED, L1_APPROVED -> LEVEL_1;
      case ACT_OTP, ACT_PASSWORD, ACT_PASSCODE, ACT_QUESTIONS, LEVEL1_ACTIVE -> ACTIVATION;
      case L2_OPENED, L2_CAPTURED, L2_SUBMITTED, L2_REJECTED, L2_APPROVED, LEVEL2_ACTIVE -> LEVEL_2;
      case ORG_SUBMITTED, ORG_REJECTED, ORG_APPROVED, ORG_ACTIVE -> ORGANISATION;
    };
  }
}
