#!/bin/sh
# Every call of codo-tools' document, its bodies to the letter; the host and the login come from outside.
#   HOST=http://127.0.0.1:8040 AUTH='Authorization: Bearer …' sh curl.sh
# Prints what each call was answered, a line each.
set -eu
call() {
  curl --silent --show-error --max-time 60 --header "$AUTH" "$@"
  echo
}

# 故障管理
call "$HOST/v1/tools/fault/" -d '{
	"fault_name": "故障名称",
	"fault_level": "一级故障",
	"fault_state": "关闭",
	"fault_penson": "杨红飞",
	"processing_penson": "处理人员",
	"fault_report": "https://opendevops.cn/fault_report/test0011.html",
	"fault_duration": "30分钟",
	"fault_start_time": "2018-11-22",
	"fault_end_time": "2018-11-23",
	"fault_issue": "AWS底层重test启",
	"fault_summary": "故障总结"
}'
call "$HOST/v1/tools/fault/" -d '{
	"fault_name": "故障名称",
	"fault_level": "一级故障",
	"fault_state": "关闭",
	"fault_penson": "杨红飞",
	"processing_penson": "处理人员",
	"fault_report": "https://opendevops.cn/fault_report/test0011.html",
	"fault_duration": "30分钟",
	"fault_start_time": "2018-11-22",
	"fault_end_time": "2018-11-23",
	"fault_issue": "AWS底层重test启",
	"fault_summary": "故障总结"
}'
call -X PATCH "$HOST/v1/tools/fault/" -d '{
    "id": 1,
	"fault_name": "故障名称",
	"fault_level": "一级故障",
	"fault_state": "关闭",
	"fault_penson": "杨红飞",
	"processing_penson": "处理人员",
	"fault_report": "https://opendevops.cn/fault_report/test0011.html",
	"fault_duration": "30分钟",
	"fault_start_time": "2018-11-22",
	"fault_end_time": "2018-11-23",
	"fault_issue": "AWS底层重test启",
	"fault_summary": "故障总结"
}'
call -X DELETE "$HOST/v1/tools/fault/" -d '{
	"id": 2
}'
call "$HOST/v1/tools/fault/"

# 项目管理
call "$HOST/v1/tools/project/" -d '{
    "project_name": "拇指滑雪",
    "project_status": "进行中",
    "project_requester": "test",
    "project_processing": "杨红飞",
    "project_start_time": "2019-03-18",
    "project_end_time": "2019-03-20"
}'
call -X PATCH "$HOST/v1/tools/project/" -d '        {
            "id": 1,
            "project_name": "拇指滑雪02",
            "project_status": "进行中",
            "project_requester": "test02",
            "project_processing": "杨红飞02",
            "project_start_time": "2019-03-18 00:00:00",
            "project_end_time": "2019-03-20 00:00:00",
            "create_at": "2019-03-20 17:46:57",
            "update_at": "2019-03-20 17:46:57"
        }'
call "$HOST/v1/tools/project/"
call -X DELETE "$HOST/v1/tools/project/" -d '{
	"id": 1
}'

# 事件管理
call "$HOST/v1/tools/event/" -d '{
        "event_name": "挖矿病毒入侵2",
        "event_status": "关闭",
        "event_level": "高危",
        "event_processing": "杨红飞，智仁勇男",
        "event_start_time": "2018-11-22",
        "event_end_time": "2018-11-22"
}'
call -X PATCH "$HOST/v1/tools/event/" -d '        {
         "id": 1,
        "event_name": "挖矿病毒入侵update",
        "event_status": "关闭",
        "event_level": "高危",
        "event_processing": "杨红飞，智仁勇男",
        "event_start_time": "2018-11-22",
        "event_end_time": "2018-11-22"
        }'
call "$HOST/v1/tools/event/"
call -X DELETE "$HOST/v1/tools/event/" -d '{
	"id": 1
}'

# 付费管理
call "$HOST/v1/tools/paid/" -d '{

            "paid_name": "VPN 线路续费",
            "paid_start_time": "2019-03-10",
            "paid_end_time": "2019-03-21",
            "reminder_day": 3
}'
call -X PATCH "$HOST/v1/tools/paid/" -d '{
	
			"id": 1,
            "paid_name": "VPN 线路续费update",
            "paid_start_time": "2019-03-10",
            "paid_end_time": "2019-03-21",
            "reminder_day": 3
}'
call "$HOST/v1/tools/paid/"

# 随机密码
call "$HOST/v1/tools/password/?num=16"
