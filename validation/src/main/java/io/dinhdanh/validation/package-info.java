/**
 * Card QR, typed MRZ, secrets, phone numbers and cross-checks.
 *
 * <p>Empty in this version: the room is built, nothing has moved in yet.
 */
@NullMarked
package io.dinhdanh.validation;

import org.jspecify.annotations.NullMarked;
