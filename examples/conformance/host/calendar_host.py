"""A host of its own that answers the calendar's part of the kit: python3 calendar_host.py worktime --batch < operations."""
import json, pathlib, re, sys
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

KIT = pathlib.Path(__file__).parent.parent / "src/main/resources/kit/calendar/1/production-ru.json"
RU, DAY, DAYS = json.loads(KIT.read_text()), timedelta(days=1), ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
OFF, SHORT, WORKED = set(RU["off"]), set(RU["short"]), RU["worked"]


def hours(text):  # "08:30-13:00,14:00-17:45" as minutes of the day; a stretch over midnight ends after 24:00
    stretches = [] if text == "off" else [[int(h) * 60 + int(m) for h, m in re.findall(r"(\d\d):(\d\d)", part)] for part in text.split(",")]
    if any(len(s) != 2 or s[0] >= 1440 or s[1] > 1440 for s in stretches):
        raise ValueError("bad hours: " + text)
    return [(a, b if b > a else b + 1440) for a, b in stretches]


def week(text):
    table = {day: [] for day in DAYS}
    for rule in text.split(";"):
        days, times = rule.split()
        for part in days.split(","):
            first, last = DAYS.index(part[:2]), DAYS.index(part[-2:])
            table.update({DAYS[(first + i) % 7]: hours(times) for i in range((last - first) % 7 + 1)})
    return table


class Calendar:
    def __init__(self, op):
        self.zone, self.table, self.ru = ZoneInfo(op["zone"]), week(op["week"]), op.get("production") == "ru"
        self.overrides = {d: hours(t) for d, t in op.get("overrides", {}).items()}
        self.first, self.last = (date.fromisoformat(d) for d in (RU["covered"] if self.ru else ["1900-01-01", "2100-12-31"]))

    def minutes(self, day):
        if not self.first <= day <= self.last:
            raise ValueError("not covered: %d" % day.year)
        key = day.isoformat()
        if key in self.overrides:
            return self.overrides[key]
        if not self.ru:
            return self.table[DAYS[day.weekday()]]
        work = list(self.table[WORKED.get(key, DAYS[day.weekday()])]) if key not in OFF else []
        cut = 60 if key in SHORT else 0
        while cut and work:  # the last hour of work, over a break if need be
            start, end = work.pop()
            work += [(start, end - cut)] if end - start > cut else []
            cut = max(0, cut - (end - start))
        return work

    def stretches(self, day):  # as instants in UTC, so that differences are of real time
        midnight = datetime.combine(day, time(0))
        utc = lambda m: (midnight + timedelta(minutes=m)).replace(tzinfo=self.zone).astimezone(timezone.utc)
        return [(utc(a), utc(b)) for a, b in self.minutes(day)]

    def between(self, start, end):
        if end < start:
            return -self.between(end, start)
        day, total = start.astimezone(self.zone).date() - DAY, timedelta(0)
        while day <= end.astimezone(self.zone).date():
            known = self.first <= day or day >= start.astimezone(self.zone).date()
            total += sum((max(timedelta(0), min(b, end) - max(a, start)) for a, b in (self.stretches(day) if known else [])), timedelta(0))
            day += DAY
        return total

    def move(self, at, length):  # the earliest instant with so much work before it; back, the latest with so much after it
        day, left, step = at.astimezone(self.zone).date() - DAY, abs(length), DAY if length > timedelta(0) else -DAY
        day = day if step == DAY else day + 2 * DAY
        while left > timedelta(0):
            skipped = day < self.first if step == DAY else day > self.last
            for a, b in [] if skipped else self.stretches(day)[:: step.days]:
                a, b = (max(a, at), b) if step == DAY else (a, min(b, at))
                if timedelta(0) < b - a:
                    if b - a >= left:
                        return a + left if step == DAY else b - left
                    left -= b - a
            day += step
        return at

    def next(self, at):
        day = at.astimezone(self.zone).date()
        while True:
            for a, b in (self.stretches(day - DAY) if day > self.first else []) + self.stretches(day):
                if at < b:
                    return max(a, at)
            day += DAY


def answer(op):
    calendar, instant = Calendar(op), lambda key: datetime.fromisoformat(op[key].replace("Z", "+00:00")).astimezone(timezone.utc)
    shown = lambda at: at.astimezone(calendar.zone).isoformat()
    if op["op"] == "plusdays":
        day, left = date.fromisoformat(op["date"]), op["days"]
        while left:
            day += DAY if left > 0 else -DAY
            left -= (left > 0) - (left < 0) if calendar.minutes(day) else 0
        return day.isoformat()
    at = instant("at")
    if op["op"] in ("plus", "minus"):
        sign, h, m, s = re.fullmatch(r"(-?)PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?", op["duration"]).groups(default="0")
        length = timedelta(hours=int(h), minutes=int(m), seconds=int(s)) * (-1 if (sign == "-") != (op["op"] == "minus") else 1)
        return shown(calendar.move(at, length) if length else at)
    if op["op"] == "between":
        return "PT%dS" % (calendar.between(at, instant("to")) // timedelta(seconds=1))
    following = calendar.next(at)
    return {"next": shown(following), "working": "true" if following == at else "false"}[op["op"]]


for number, line in enumerate(sys.stdin, 1):
    try:
        print(answer(json.loads(line)))
    except Exception as e:
        print(json.dumps({"line": number, "error": str(e)}))
