package io.dinhdanh.core.account;

/** One thing that happened to an account. Events hold no secret and no biometric data. */
public sealed interface Event permits ProgressEvent, AccessEvent, CustodyEvent, DutyEvent {}
