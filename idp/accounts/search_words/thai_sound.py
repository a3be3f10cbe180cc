"""Thai names that sound alike: one form for the spellings that a listener cannot tell apart.

Several Thai letters stand for one sound, marks above and below are easily mistaken, and silent letters are left out:
ณัฐพล, ณัฐพล and นัฐพน differ in spelling alone. The form is for comparison, never shown.
"""

from __future__ import annotations

import re

#: Each letter that begins a syllable with the same sound as another becomes that one.
_SAME_SOUND = str.maketrans(
    {
        letter: group[0]
        for group in ("คขฃฅฆ", "ชฉฌ", "สซศษ", "ยญ", "ดฎ", "ตฏ", "ทฐฑฒถธ", "นณ", "พผภ", "ฟฝ", "ลรฬ", "ฮห")
        for letter in group[1:]
    }
)
#: A consonant, with its vowel sign, that the mark above it silences.
_SILENT = re.compile("[ก-ฮ][\u0e34\u0e38]?\u0e4c")
#: Two letters for one sound, the second often silenced: ณัฏฐ์, ณัฎฐ, ณัฐ.
_DOUBLE_TH = re.compile("[ฎฏ]ฐ\u0e4c?")
#: The double ร is a vowel before a consonant, and a vowel with น at the end.
_DOUBLE_R = re.compile("รร(?=([ก-ฮ])|)")
#: Vowels that are written before the consonant, and sound as ย after it.
_AI = re.compile("[ไใ]([ก-ฮ])")
#: ห before these only sets the tone.
_LEADING_H = re.compile("ห(?=[งญนณมยรลวฬ])")
#: Vowel signs above and below, tone marks, and the signs of repetition and abbreviation.
_MARKS = re.compile("[\u0e2f-\u0e31\u0e34-\u0e3a\u0e45-\u0e4e]")
_REPEATED = re.compile("([ก-ฮ])\\1+")


def of(text: str) -> str:
    """How *text* (cleaned, ``idp.spelling``) sounds, as far as a listener can tell; what is not Thai stays as it is.

    The form of a beginning is the beginning of the form, but for the last letters.
    """
    text = _SILENT.sub("", _DOUBLE_TH.sub("ฐ", text))
    text = _DOUBLE_R.sub(lambda match: "" if match[1] else "น", text)
    text = _LEADING_H.sub("", text.replace("ฤ", "ร").replace("ฦ", "ล"))
    text = _AI.sub("\\1ย", text).replace("ำ", "ม")
    return _REPEATED.sub("\\1", _MARKS.sub("", text).translate(_SAME_SOUND))
