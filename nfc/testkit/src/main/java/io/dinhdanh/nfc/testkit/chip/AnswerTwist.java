package io.dinhdanh.nfc.testkit.chip;

/** Changes an answer before the secure channel protects it, as a faulty chip would. */
@FunctionalInterface
interface AnswerTwist {

  AnswerTwist NONE = (command, answer) -> answer;

  ResponseApdu apply(CommandApdu command, ResponseApdu answer);
}
