"""The queue: cases that wait for an officer, who takes one, hands it on, or closes it with a reason.

Routes:
    GET /officer -> officers.queue
    GET /officer/cases -> officers.cases
    GET /officer/cases/<case_id> -> officers.case
    POST /officer/cases/<case_id> -> officers.work_on_case
"""
