/**
 * Working days in Vietnam. The law counts the time for a decision in working days; Tết and the Hùng
 * Kings' day move with the moon, so holidays are dated data, and a caller may bring their own
 * {@link io.dinhdanh.core.account.calendar.BusinessCalendar}.
 */
@NullMarked
package io.dinhdanh.core.account.calendar;

import org.jspecify.annotations.NullMarked;
