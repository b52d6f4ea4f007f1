package io.zhicheng.policy.national;

import java.net.URI;
import java.time.LocalDate;

/**
 * A notice of the State Council on holidays and the working days exchanged for them (放假调休通知).
 *
 * @param number its number (文号)
 * @param year the year it arranges; its New Year holiday may begin in the December before
 * @param signed the day it was signed
 * @param title its title
 * @param source where it was published
 */
public record HolidayNotice(String number, int year, LocalDate signed, String title, URI source) {}
